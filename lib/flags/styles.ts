import css from './overlay.css?inline';
import { unclobbered } from './unclobbered.ts';

/** Dresses a closed root; one style sheet serves all of a document's roots. */
export type Dress = (root: ShadowRoot) => void;

function withStyleElement(root: ShadowRoot): void {
  const style = unclobbered(root.ownerDocument).createElement('style');
  style.textContent = css;
  root.prepend(style);
}

/**
 * The marks' style for one document. Where a content script may not construct or adopt style sheets (older Firefox),
 * each root gets a style element of its own.
 */
export function createDress(view: Window & typeof globalThis): Dress {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return (root) => {
      try {
        root.adoptedStyleSheets = [sheet];
      } catch {
        withStyleElement(root);
      }
    };
  } catch {
    return withStyleElement;
  }
}
