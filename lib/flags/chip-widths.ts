import type { Mark } from '../domain/mark.ts';
import { createChip } from './chip.ts';
import type { Frame } from './frame.ts';
import { makeGround, wordless } from './make.ts';

/** The widths whole chips will have, in px, by student: every different text is laid out once, out of sight. */
export function chipWidths(marks: Mark[], frame: Frame): Map<number, number> {
  const chips = new Map<string, HTMLElement>();
  const key = (mark: Mark): string => `${mark.chip}\n${mark.earlier ?? ''}`;
  for (const mark of marks) {
    if (mark.over && !chips.has(key(mark))) {
      chips.set(key(mark), createChip(frame.document, mark, 'chip'));
    }
  }
  const box = makeGround(frame.document, 'light', wordless, ...chips.values());
  box.style.visibility = 'hidden';
  frame.field.append(box);
  const widths = new Map<number, number>();
  for (const mark of marks) {
    const chip = chips.get(key(mark));
    if (chip) widths.set(mark.student, Math.ceil(chip.getBoundingClientRect().width));
  }
  box.remove();
  return widths;
}
