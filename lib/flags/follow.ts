import { createClips, createOpenings } from './clip.ts';
import type { Flag } from './flag.ts';
import type { Frame } from './frame.ts';
import { MARK } from './place.ts';
import type { Box } from './place.ts';

/** Marks further than this outside the window are not laid out until they come near: 400 at once would be felt. */
const FAR = 2000;

type Position = { left: number; top: number };

/** Whether something of the page lies over the name: a sticky head, an open menu, a dialog's scrim. */
function isCovered({ place }: Flag, at: Box, frame: Frame): boolean {
  const x = at.left + place.probe.x;
  const y = at.top + place.probe.y;
  const hit = frame.document.elementFromPoint(x, y);
  if (!hit || frame.host.contains(hit)) return false;
  return !place.row.contains(hit) && !hit.contains(place.anchor);
}

function positionOf(flag: Flag, opening: Box, frame: Frame): Position | null {
  const at = flag.place.anchor.getBoundingClientRect();
  if (at.width === 0 && at.height === 0) return null;
  if (at.bottom < -FAR || at.top > frame.view.innerHeight + FAR) return null;
  const left = at.left + flag.place.offset.x;
  const top = at.top + flag.place.offset.y;
  const inside =
    top >= opening.top &&
    top + MARK <= opening.bottom &&
    left >= opening.left &&
    left + MARK <= opening.right;
  return inside && !isCovered(flag, at, frame) ? { left, top } : null;
}

/**
 * Puts every mark beside its name again, or hides it while its name is scrolled or covered out of sight. Reads
 * everything first, then writes only what changed.
 */
export function followAnchors(flags: Iterable<Flag>, frame: Frame): void {
  const origin = frame.field.getBoundingClientRect();
  const openingOf = createOpenings(createClips(frame.view));
  const positions = [...flags].map((flag) => ({
    flag,
    position: positionOf(flag, openingOf(flag.place.clip), frame),
  }));
  for (const { flag, position } of positions) {
    put(flag.host, '--shown', position ? 'block' : 'none');
    if (!position) continue;
    put(flag.host, '--left', `${Math.round(position.left - origin.left)}px`);
    put(flag.host, '--top', `${Math.round(position.top - origin.top)}px`);
  }
}

/** Custom properties pass where the layer's own style lets nothing of the page through. */
function put(host: HTMLElement, property: string, value: string): void {
  if (host.style.getPropertyValue(property) !== value) {
    host.style.setProperty(property, value, 'important');
  }
}
