import type { Box } from './place.ts';
import { unclobbered } from './unclobbered.ts';

/** Finds the nearest ancestor that cuts off what leaves it; null when only the window does. */
export function createClips(view: Window): (element: Element) => Element | null {
  const { body, documentElement } = unclobbered(view.document);
  const known = new Map<Element, Element | null>();
  const last = new Set<Element | null>([body, documentElement, null]);

  function clips(element: Element): boolean {
    const { overflowX, overflowY } = view.getComputedStyle(element);
    return overflowX !== 'visible' || overflowY !== 'visible';
  }
  function nearest(element: Element): Element | null {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const parent = element.parentElement;
    const found = !parent || last.has(parent) ? null : clips(parent) ? parent : nearest(parent);
    known.set(element, found);
    return found;
  }
  return nearest;
}

/** What is left of the window inside an element and all the ancestors that cut it off, measured once per element. */
export function createOpenings(
  nearest: (element: Element) => Element | null,
): (clip: Element | null) => Box {
  const everything = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  const known = new Map<Element, Box>();

  function opening(clip: Element | null): Box {
    if (!clip) return everything;
    const seen = known.get(clip);
    if (seen) return seen;
    const own = clip.getBoundingClientRect();
    const outer = opening(nearest(clip));
    const box = {
      left: Math.max(own.left, outer.left),
      top: Math.max(own.top, outer.top),
      right: Math.min(own.right, outer.right),
      bottom: Math.min(own.bottom, outer.bottom),
    };
    known.set(clip, box);
    return box;
  }
  return opening;
}
