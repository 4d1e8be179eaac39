import type { Mark } from '../domain/mark.ts';
import { createFlag } from './chip.ts';
import type { Flag, Place, Speech } from './flag.ts';
import type { Frame } from './frame.ts';

/** What makes two marks look and speak the same. */
function likeness(mark: Mark, place: Place): string {
  return JSON.stringify([mark, place.form, place.theme, place.reach]);
}

/** The drawn marks of one page, by student. */
export type Drawing = {
  flags: Map<number, Flag>;
  find: (target: EventTarget | null) => Flag | undefined;
  /** Builds, outside the page, what is not drawn yet; one mark per step. The returned function draws all at once. */
  prepare(
    marks: Mark[],
    places: Map<number, Place>,
    speech: Speech,
  ): Generator<void, (onRemove: (flag: Flag) => void) => void>;
  remove(flag: Flag): void;
};

/** Keeps the marks in the layer; one that looks as before stays the same element, with its focus. */
export function createDrawing(frame: Frame): Drawing {
  const drawing: Drawing = { flags: new Map(), find, prepare, remove };
  const byHost = new Map<EventTarget, Flag>();

  function find(target: EventTarget | null): Flag | undefined {
    return target ? byHost.get(target) : undefined;
  }
  function remove(flag: Flag): void {
    flag.host.remove();
    byHost.delete(flag.host);
    if (drawing.flags.get(flag.mark.student) === flag) drawing.flags.delete(flag.mark.student);
  }
  function build(mark: Mark, place: Place, speech: Speech): Flag {
    const before = drawing.flags.get(mark.student);
    if (before && likeness(before.mark, before.place) === likeness(mark, place)) {
      before.place = place;
      return before;
    }
    return createFlag(frame.document, frame.dress, mark, place, speech);
  }
  function swap(next: Map<number, Flag>, onRemove: (flag: Flag) => void): void {
    for (const flag of drawing.flags.values()) {
      if (next.get(flag.mark.student)?.host === flag.host) continue;
      onRemove(flag);
      remove(flag);
    }
    let after: HTMLElement | null = null;
    for (const flag of [...next.values()].toReversed()) {
      byHost.set(flag.host, flag);
      if (!flag.host.parentNode) frame.host.insertBefore(flag.host, after);
      after = flag.host;
    }
    drawing.flags = next;
  }
  function* prepare(
    marks: Mark[],
    places: Map<number, Place>,
    speech: Speech,
  ): ReturnType<Drawing['prepare']> {
    const next = new Map<number, Flag>();
    for (const mark of marks) {
      const place = places.get(mark.student);
      if (place) next.set(mark.student, build(mark, place, speech));
      yield;
    }
    return (onRemove) => swap(next, onRemove);
  }
  return drawing;
}
