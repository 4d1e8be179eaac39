import type { Unit } from '../../domain/page-reading.ts';
import type { Meaning } from '../words/vocabulary.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import type { Window } from './column.ts';
import { unitIn, windowIn } from './column.ts';
import type { Field } from './fields.ts';

/** What the page's selects and pressed buttons say of its lists. */
export type Choices = {
  unit: { unit: Unit; text: string } | null;
  /** Two choices name different units. */
  unitUnclear: boolean;
  window: { window: Window; text: string } | null;
  /** The name of a class somebody chose: its counts may be of its meetings only. */
  ofClass: string | null;
  /** One kind of absence somebody chose: then no column holds all of them. */
  ofKind: string | null;
};

/** Choices about the list's looks, not about what it counts. */
export const looks =
  /sort|order|limit|per ?page|length|search|lang|locale|theme|export|print|column/iu;
const classField = /class|course|section|subject|curso|clase|asignatura|cours|kurs|fach|materia/iu;
const onePeriod = /^(period|block|hour|per[ií]odo|stunde|time|lesson)\s?\d+$/iu;

function unitOf({ text }: Field): Unit | null {
  const meaning = meaningOf(text);
  if (onePeriod.test(text)) return 'period';
  if (meaning.unknown.length > 0 || windowIn(meaning) !== null) return null;
  if (speaksOf(meaning, 'all') && speaksOf(meaning, 'course', 'homeroom', 'grade', 'student'))
    return null;
  if (speaksOf(meaning, 'all') && /class|clase|kurs|lesson/iu.test(text)) return null;
  return unitIn(meaning);
}

function windowOf({ text, label }: Field): Window | null {
  const meaning = meaningOf(text);
  if (meaning.unknown.some((word) => !/^\d+$/u.test(word))) return null;
  if (speaksOf(meaning, 'term', 'year') && speaksOf(meaning, 'all')) return 'year';
  if (speaksOf(meaning, 'grade') && !speaksOf(meaningOf(label), 'term', 'year')) return null;
  return windowIn(meaning);
}

function classIn({ text, label, value }: Field): string | null {
  const meaning = meaningOf(text);
  const named = meaning.unknown.length > 0 && !speaksOf(meaning, 'all');
  return named && value !== '' && classField.test(label) ? text : null;
}

/** "Unexcused", "Absences - medical": one kind of absence, not all of them. */
export function isOfOneKind(meaning: Meaning): boolean {
  const kinds = (['excused', 'unexcused'] as const).filter((kind) =>
    speaksOf(meaning, kind),
  ).length;
  const cause = speaksOf(meaning, 'cause') && speaksOf(meaning, 'absent');
  return meaning.words <= 8 && !speaksOf(meaning, 'total') && (kinds === 1 || cause);
}

/** The narrowest window anybody chose: a list cannot hold more than it. */
const narrowest: Window[] = ['recent', 'month', 'term', 'year', 'ytd'];

/** What the fields of a page say; see {@link Choices}. */
export function choicesOf(fields: Field[]): Choices {
  const chosen = fields.filter(
    ({ kind, label, text }) => kind === 'choice' && text !== '' && !looks.test(label),
  );
  const units = chosen.flatMap((field) => {
    const unit = unitOf(field);
    return unit ? [{ unit, text: field.text }] : [];
  });
  const windows = chosen.flatMap((field) => {
    const window = windowOf(field);
    return window ? [{ window, text: field.text }] : [];
  });
  const different = new Set(units.map(({ unit }) => unit));
  return {
    unit: different.size === 1 ? (units[0] ?? null) : null,
    unitUnclear: different.size > 1,
    window:
      windows.toSorted(
        (one, other) => narrowest.indexOf(one.window) - narrowest.indexOf(other.window),
      )[0] ?? null,
    ofKind: chosen.find(({ text }) => isOfOneKind(meaningOf(text)))?.text ?? null,
    ofClass: chosen.map(classIn).find((text) => text !== null) ?? null,
  };
}
