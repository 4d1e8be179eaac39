import type { Flag } from './flag.ts';
import type { Frame } from './frame.ts';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), [tabindex]:not([tabindex="-1"])';

/** The name's own link: the last thing in it, or around it, that takes the focus. Null where the name is plain text. */
export function linkOf(anchor: Element): HTMLElement | null {
  if (anchor.matches(FOCUSABLE)) return anchor.closest<HTMLElement>(FOCUSABLE);
  const inside = [...anchor.querySelectorAll<HTMLElement>(FOCUSABLE)].at(-1);
  return inside ?? anchor.closest<HTMLElement>('a[href], button');
}

export type TabOrder = { join(flags: Iterable<Flag>): void; stop(): void };

function isPlainTab(event: KeyboardEvent): boolean {
  const { key, isTrusted, defaultPrevented, altKey, ctrlKey, metaKey } = event;
  return key === 'Tab' && isTrusted && !defaultPrevented && !altKey && !ctrlKey && !metaKey;
}

/**
 * Lets Tab reach a mark right after its row's own link, though it stands at the page's end (ui/design.md 10). Marks of
 * names that are no links keep their natural place.
 */
export function createTabOrder(frame: Frame): TabOrder {
  const { document, host } = frame;
  let byLink = new Map<Element, Flag>();
  let links = new Map<Element, HTMLElement>();

  function fromPage(event: KeyboardEvent): void {
    const flag = document.activeElement && byLink.get(document.activeElement);
    if (!flag || event.shiftKey || !isPlainTab(event)) return;
    if (flag.host.getClientRects().length === 0) return;
    event.preventDefault();
    flag.chip.focus({ preventScroll: true });
  }
  function fromMark(event: KeyboardEvent): void {
    const link = document.activeElement && links.get(document.activeElement);
    if (!link || !isPlainTab(event)) return;
    // From the link the browser itself goes on to what follows it.
    link.focus({ preventScroll: true });
    if (event.shiftKey) event.preventDefault();
    event.stopPropagation();
  }
  document.addEventListener('keydown', fromPage);
  host.addEventListener('keydown', fromMark);
  return {
    join(flags) {
      byLink = new Map();
      links = new Map();
      for (const flag of flags) {
        const link = linkOf(flag.place.anchor);
        flag.chip.tabIndex = link ? -1 : 0;
        if (!link) continue;
        byLink.set(link, flag);
        links.set(flag.host, link);
      }
    },
    stop() {
      document.removeEventListener('keydown', fromPage);
      host.removeEventListener('keydown', fromMark);
    },
  };
}
