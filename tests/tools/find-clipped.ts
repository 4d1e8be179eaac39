/** Words that scroll by themselves, as in a field of one line, or that are hidden from sight on purpose. */
const spared =
  '.sr, svg, option, select, input:not([type="date"], [type="time"]), [role="tablist"], [aria-hidden="true"]';

/** The school's own name in the bar may be cut (ui/design.md 14). */
const mayBeCut = '.bar__title';

/** One pixel in which words are kept for those who do not see the screen. */
function isOnlyReadAloud(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width <= 1 && height <= 1 && getComputedStyle(element).overflow === 'hidden') return true;
  return element.parentElement !== null && isOnlyReadAloud(element.parentElement);
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.closest(spared) === null;

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );

/** More inside than is shown, sideways or downwards, where nothing lets a person scroll to it. */
function isClipped(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const sideways = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
  const downwards = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
  return element.clientWidth > 0 && (sideways || downwards) && !element.matches(mayBeCut);
}

/** Wider than its own box without any scrolling: it lies over its neighbours. */
function spills(element: Element): boolean {
  const { overflowX, display } = getComputedStyle(element);
  const isBox = overflowX === 'visible' && display !== 'inline' && element.clientWidth > 0;
  return isBox && element.scrollWidth > element.clientWidth + 1;
}

/** Words beyond the edge of the window, on either side. */
function isOutside(element: Element): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  const wide = document.documentElement.clientWidth;
  return width > 0 && hasOwnWords(element) && (right > wide + 1 || left < -1);
}

function wayOf(element: Element): string {
  const words = (element.textContent ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, 60);
  const place = element.className === '' ? '' : `.${element.className}`;
  return `${element.tagName.toLowerCase()}${place}: ${words}`;
}

/**
 * What of the page is cut off, lies over its neighbours or beyond the window's edge, each with its words; the innermost only, as
 * what is around them is only stretched by them. Empty where all can be read.
 */
export function findClipped(root: Element = document.body): string[] {
  const found = [...root.querySelectorAll('*')].filter(
    (element) =>
      isSeen(element) &&
      (isClipped(element) || spills(element) || isOutside(element)) &&
      !isOnlyReadAloud(element),
  );
  return found
    .filter((element) => !found.some((other) => other !== element && element.contains(other)))
    .map(wayOf);
}
