import type { Page } from '../../../lib/readers/reader.ts';

/** A frame that shows pages with real style and layout and runs none of their scripts. */
export function makeFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '800';
  frame.setAttribute('sandbox', 'allow-same-origin');
  document.body.append(frame);
  return frame;
}

/** Shows a page in the frame, style computed; the page before is gone. */
export async function openIn(frame: HTMLIFrameElement, html: string, url: URL): Promise<Page> {
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  await loaded;
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame has no document.');
  // Asking for a size makes the browser compute style and layout, which is the page's work and not the reader's.
  contentDocument.documentElement.getBoundingClientRect();
  return { document: contentDocument, url };
}

/** Milliseconds to visit the text of every element that could hold a cell: nothing can read a page in less. */
export function floorOf({ document }: Page): number {
  const start = performance.now();
  let length = 0;
  const cells = Document.prototype.querySelectorAll.call(
    document,
    'td, th, [role], dd, dt, p, span',
  );
  for (const cell of cells) length += cell.textContent.length;
  return length >= 0 ? performance.now() - start : 0;
}
