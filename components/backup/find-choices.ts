import { nameKey } from '../../lib/domain/names.ts';

/** A student who may be handed over; `name` as it may be shown now. */
export type StudentChoice = { id: string; name: string; sisId: string; nameKey: string };

/** Rows a person can look through at once; more are found by name. */
const most = 8;

/** What is offered: students chosen already, then those whose name or id fits; `more` that fit are not shown. */
export function findChoices(
  students: readonly StudentChoice[],
  chosen: ReadonlySet<string>,
  text: string,
): { shown: StudentChoice[]; more: number } {
  const words = nameKey(text).split(' ');
  const id = text.trim().toLowerCase();
  const fits = ({ nameKey: key, sisId }: StudentChoice) =>
    sisId.toLowerCase().startsWith(id) ||
    (words[0] !== '' && words.every((word) => ` ${key}`.includes(` ${word}`)));
  const picked = students.filter((student) => chosen.has(student.id));
  const others = students.filter((student) => !chosen.has(student.id) && fits(student));
  return {
    shown: [...picked, ...others.slice(0, most)],
    more: Math.max(0, others.length - most),
  };
}
