import type { Grid } from '../../../../../lib/readers/shapes/grid.ts';
import type { Page } from '../../../../../lib/readers/reader.ts';
import { visibleText } from '../../../../../lib/readers/page/visible-text.ts';

const url = new URL('https://sis.example/attendance');

/** A page without a window: no style, no layout. */
export function pageOf(html: string): Page {
  return { document: new DOMParser().parseFromString(html, 'text/html'), url };
}

/** A page on a screen, in a frame of its own and without running its scripts. */
export async function shownPage(html: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame has no document.');
  return { document: contentDocument, url };
}

/** The words over each column, from top to bottom. */
export function labelsOf(grid: Grid | undefined): string[] {
  return (grid?.columns ?? []).map(({ labels }) => labels.join(' / '));
}

/** What each row shows. */
export function textsOf(grid: Grid | undefined): string[][] {
  return Array.from(grid?.rows() ?? [], ({ cells }) =>
    Array.from(cells, (cell) => (cell ? visibleText(cell) : '(none)')),
  );
}
