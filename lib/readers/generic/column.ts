import type { TakenFor } from '../../domain/explained.ts';
import type { Unit } from '../../domain/page-reading.ts';
import type { Column } from '../shapes/grid.ts';
import type { Meaning, Sense } from '../words/vocabulary.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';

/** What a column may be taken for; `present-rate` and `absent-rate` differ in what 100 % means. */
export type Role =
  | Exclude<TakenFor, 'attendanceRate' | 'daily'>
  | 'first-name'
  | 'last-name'
  | 'homeroom'
  | 'present-rate'
  | 'absent-rate'
  | 'course'
  | 'date'
  | 'status'
  | 'marks'
  | 'unclear' // speaks of absence, with words that are not known or that do not go together
  | 'other';

/** What a count runs over: the year to date, a year, a term, a month, a few days; null where the words do not say. */
export type Window = 'ytd' | 'year' | 'term' | 'month' | 'recent';

/** A column by its words alone, before its values are looked at. */
export type NamedColumn = {
  index: number;
  /** The words as the page shows them, without those that stand over every column. */
  label: string;
  role: Role;
  unit: Unit | null;
  window: Window | null;
  /** The words say that it adds up all reasons. */
  total: boolean;
  meaning: Meaning;
  /** Whether the words over a group were needed to know it. */
  byGroup: boolean;
};

const kinds: Sense[] = [
  'absent',
  'missed',
  'excused',
  'unexcused',
  'tardy',
  'early',
  'present',
  'possible',
  'rate',
];
const units: [Sense, Unit][] = [
  ['day', 'day'],
  ['period', 'period'],
  ['session', 'period'],
  ['hour', 'hour'],
  ['minute', 'minute'],
];

/** The unit the words name. "Full days" are days; "class hours" are the hours of a class, so the larger one wins. */
export function unitIn(meaning: Meaning): Unit | null {
  if (speaksOf(meaning, 'half'))
    return speaksOf(meaning, 'hour', 'minute', 'period') ? null : 'half-day';
  const named = units.filter(([sense]) => speaksOf(meaning, sense)).map(([, unit]) => unit);
  const different = new Set(named);
  if (different.size > 1) different.delete('period');
  return different.size === 1 ? ([...different][0] ?? null) : null;
}

/** The window the words name; the narrowest counts. */
export function windowIn(meaning: Meaning): Window | null {
  if (speaksOf(meaning, 'recent', 'week')) return 'recent';
  if (speaksOf(meaning, 'last') && speaksOf(meaning, 'day', 'month', 'term', 'year'))
    return 'recent';
  if (speaksOf(meaning, 'ytd')) return speaksOf(meaning, 'term', 'month') ? 'term' : 'ytd';
  if (speaksOf(meaning, 'month')) return 'month';
  if (speaksOf(meaning, 'term')) return 'term';
  return speaksOf(meaning, 'year') ? 'year' : null;
}

function rateRole(meaning: Meaning): Role {
  if (speaksOf(meaning, 'tardy', 'early', 'excused', 'unexcused', 'possible')) return 'other';
  const absent = speaksOf(meaning, 'absent');
  const present = speaksOf(meaning, 'present', 'attendance');
  if (absent === present) return absent ? 'unclear' : 'other';
  return absent ? 'absent-rate' : 'present-rate';
}

function countRole(meaning: Meaning): Role {
  const says = (...senses: Sense[]): boolean => speaksOf(meaning, ...senses);
  const absent =
    says('absent') || (says('missed') && says('day', 'period', 'hour', 'session', 'minute'));
  if (says('rate')) return rateRole(meaning);
  if (says('tardy')) return absent || says('excused', 'unexcused', 'early') ? 'other' : 'tardies';
  if (says('early')) return 'other';
  if (absent && says('present', 'possible')) return 'unclear';
  if (says('excused') && says('unexcused')) return absent ? 'absences' : 'other';
  if (says('excused')) return 'excused';
  if (says('unexcused')) return 'unexcused';
  if (says('half') && (absent || says('day'))) return 'half-days';
  if (absent) return 'absences';
  if (says('possible')) return 'enrolled';
  return says('present') ? 'attended' : 'other';
}

const placeSenses: Sense[] = [
  'course',
  'homeroom',
  'period',
  'grade',
  'date',
  'status',
  'marks',
  'recent',
];

/** "Student name & unique ID", "Name / ID": one cell shows both. */
const joined = /[&/+(,]|\b(?:and|y|e|et|und|en|with)\b/iu;

function personRole(meaning: Meaning): Role | null {
  const says = (...senses: Sense[]): boolean => speaksOf(meaning, ...senses);
  if (says('id') && says('name') && joined.test(meaning.text)) return 'name';
  const plain = meaning.unknown.length === 0;
  if (says('id')) return says('course', 'homeroom', 'period') ? 'other' : 'sisId';
  if (says('first')) return !plain ? 'other' : says('name', 'last') ? 'name' : 'first-name';
  if (says('name') && (says('student') || (plain && !says(...placeSenses)))) return 'name';
  if (says('last') && plain && !says('recent', 'date', 'day', 'week')) return 'last-name';
  if (says('student') && plain && !says('status', 'marks', 'grade'))
    return says('number') ? 'sisId' : 'name';
  return null;
}

function identityRole(meaning: Meaning): Role {
  const says = (...senses: Sense[]): boolean => speaksOf(meaning, ...senses);
  if (says('work', 'adult')) return 'other';
  const person = personRole(meaning);
  if (person) return person;
  if (says('date')) return meaning.unknown.length > 0 ? 'other' : 'date';
  if (says('grade')) return meaning.unknown.length > 0 || says('marks') ? 'other' : 'grade';
  if (says('course')) return 'course';
  if (says('homeroom')) return 'homeroom';
  if (says('period')) return 'course';
  if (says('status')) return 'status';
  return says('marks') ? 'marks' : 'other';
}

function merge(one: Meaning, other: Meaning): Meaning {
  return {
    senses: new Set([...one.senses, ...other.senses]),
    unknown: [...one.unknown, ...other.unknown],
    words: one.words + other.words,
    text: one.text,
  };
}

/** Words that make a count something else: points, reasons, people. */
function isMarred(meaning: Meaning): boolean {
  return (
    meaning.unknown.length > 0 ||
    speaksOf(meaning, 'marks', 'status', 'work', 'adult', 'course', 'date', 'cause', 'money')
  );
}

/** Whether somebody may still say that it counts absences; a fee for being absent counts none. */
function mayCount(meaning: Meaning): boolean {
  return speaksOf(meaning, 'absent') && !speaksOf(meaning, 'money');
}

/**
 * What the lowest words say comes first; the words above it only add to it. "Absences / Tardies" over a group names both
 * kinds, the column below says which one it is.
 */
function countMeaning(own: Meaning, group: Meaning): Meaning {
  if (!speaksOf(own, 'absent', 'tardy', 'present', 'possible', 'early')) return merge(own, group);
  const above = { ...group, senses: new Set(group.senses) };
  for (const sense of ['absent', 'tardy', 'present', 'possible', 'early'] as const)
    above.senses.delete(sense);
  return merge(own, above);
}

/** A column from its words, from the topmost to the lowest. */
export function nameColumn(index: number, labels: string[]): NamedColumn {
  const own = meaningOf(ofField(labels.at(-1) ?? ''));
  const group = meaningOf(labels.slice(0, -1).join(' '));
  const whole = countMeaning(own, group);
  const counts =
    speaksOf(whole, ...kinds) && !(speaksOf(own, 'id', 'first') && !speaksOf(own, 'absent'));
  const role = counts ? countRole(whole) : identityRole(own);
  const marred = counts && isMarred(whole);
  return {
    index,
    label: labels.filter(Boolean).join(' / '),
    role: marred ? (mayCount(whole) ? 'unclear' : 'other') : role,
    unit: counts ? unitIn(whole) : null,
    window: windowIn(whole),
    total: speaksOf(whole, 'total'),
    meaning: whole,
    byGroup: counts && !speaksOf(own, ...kinds),
  };
}

/** "student.lastName", "attCount.absencesExcused": a field by the table it is of, which only matters for persons. */
function ofField(label: string): string {
  const [, holder = '', field] = /^([\p{L}_]+)\.([\p{L}\d_]+)$/u.exec(label) ?? [];
  if (field === undefined) return label;
  return speaksOf(meaningOf(holder), 'student') ? `student ${field}` : field;
}

/** Whether the element is one of those that stand over every column. */
export function stands(head: Element | undefined, shared: Set<Element>): boolean {
  return head !== undefined && shared.has(head);
}

/** A column's words without those that stand over all of them: such a row is a title, no group. */
export function ownLabels({ heads, labels }: Column, shared: Set<Element>): string[] {
  return labels.filter((label, at) => label !== '' && !stands(heads[at], shared));
}
