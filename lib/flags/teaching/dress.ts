import css from './teaching.css?inline';
import type { Frame } from '../frame.ts';
import { make } from '../make.ts';

/** Dresses the layer for teaching, on top of the marks' own style. */
export function dressForTeaching({ document, root, view }: Frame): void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Where a content script may not construct or adopt style sheets (older Firefox).
    const style = make(document, 'style', '');
    style.textContent = css;
    root.append(style);
  }
}
