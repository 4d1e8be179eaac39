import { i18n } from '#i18n';
import type { Disclosure, TickedPart } from '../../lib/domain/disclosure.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { keyPart } from '../../lib/words/message-key.ts';

/** What left, without who, when and its id: also what is about to. */
export type Leaving = Omit<Disclosure, 'id' | 'at' | 'by'>;

/** Names of students who are still on this device, by record id, as they may be shown. */
export type NamesById = ReadonlyMap<string, string>;

/** "31 students", or the name where it is one that is known here. */
export function studentsWords(students: readonly string[], names: NamesById): string {
  const [only, ...others] = students;
  const name = only !== undefined && others.length === 0 ? names.get(only) : undefined;
  return name ?? i18n.t('leaving.students', students.length, { n: formatCount(students.length) });
}

/** "CSV, 31 students", "Printed, Villaseñor, Mateo": what was done and about whom. */
export function sharedTitle({ act, students }: Leaving, names: NamesById): string {
  const what = i18n.t(`leaving.act.${keyPart(act)}`);
  return i18n.t('leaving.actAbout', { what, who: studentsWords(students, names) });
}

type Sayable = Exclude<TickedPart, 'privateNotes'>;

/** What could have been ticked: causes are a choice in a CSV only, and part of every whole record. */
function choicesOf(act: Leaving['act']): Sayable[] {
  return act === 'csv' ? ['causes', 'restrictedNotes'] : ['restrictedNotes'];
}

/** "12 columns, no causes, no restricted notes": how much of it, and what was ticked on purpose. */
export function sharedDetail({ act, fields, ticked }: Leaving): string {
  const much =
    act === 'csv' || act === 'log'
      ? i18n.t('leaving.columns', fields.length, { n: formatCount(fields.length) })
      : fields.join(i18n.t('page.listComma'));
  const parts = ticked
    ? [...choicesOf(act).map((part) => partWords(part, ticked)), ...privateOf(ticked)]
    : [];
  return [much, ...parts].filter((words) => words !== '').join(i18n.t('page.listComma'));
}

function partWords(part: Sayable, ticked: readonly TickedPart[]): string {
  return ticked.includes(part) ? i18n.t(`leaving.with.${part}`) : i18n.t(`leaving.without.${part}`);
}

/** Private jottings are said only where they went: nobody else knows that there are any. */
function privateOf(ticked: readonly TickedPart[]): string[] {
  return ticked.includes('privateNotes') ? [i18n.t('leaving.with.privateNotes')] : [];
}

/** "For own use, weekly team"; empty where nobody was asked. */
export function purposeLine({ to, why }: Pick<Leaving, 'to' | 'why'>): string {
  if (to === '') return why;
  return why === '' ? i18n.t('leaving.forWhom', { to }) : i18n.t('leaving.forWhomWhy', { to, why });
}

/** The line as it will stand in the log, on one line: shown before the act (ui/design.md G1). */
export function lineAhead(leaving: Leaving, by: string, when: string, names: NamesById): string {
  const purpose = purposeLine(leaving);
  const parts = [by, when, sharedTitle(leaving, names), sharedDetail(leaving), purpose];
  return parts.filter((part) => part !== '').join(i18n.t('page.listComma'));
}
