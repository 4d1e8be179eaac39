import { unclobbered } from './unclobbered.ts';

/**
 * Whether a person could see what they clicked. A page may try to lend our marks its own clicks: hide them, lay a
 * picture over them, or dispatch events (trust.md S18). Then a click does nothing; nothing worse could have happened,
 * since a mark only opens the panel.
 */

/** Under this opacity of the whole page, a mark is not plainly visible. */
const FAINT = 0.6;

function isPageFaint(view: Window): boolean {
  const { documentElement, body } = unclobbered(view.document);
  const root = view.getComputedStyle(documentElement);
  const opacities = [root.opacity, body ? view.getComputedStyle(body).opacity : '1'];
  return (
    opacities.some((opacity) => Number(opacity) < FAINT) ||
    /opacity|blur|brightness|contrast|url/.test(root.filter) ||
    root.clipPath !== 'none' ||
    root.visibility !== 'visible'
  );
}

/** Whether the point in the middle of our element is ours: `host` is what the page's document sees of it. */
function isOnTop(control: Element, host: Element, document: Document): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === host;
}

/** True when a person made this event, and could see the control they made it on. */
export function isHonest(event: Event, control: Element, host: Element): boolean {
  const document = unclobbered(host.ownerDocument);
  const { defaultView: view } = document;
  if (!event.isTrusted || !view) return false;
  return !isPageFaint(view) && isOnTop(control, host, document);
}
