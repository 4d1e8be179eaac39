import { first } from '../page/dom.ts';
import { textIn } from './cell-text.ts';
import type { NamedColumn } from './column.ts';
import { isBlank } from '../page/blank.ts';
import { daysIn } from '../page/dates-in-text.ts';
import type { Identity } from './identity.ts';
import { nameIn } from './identity.ts';
import type { Sample } from './sample.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';

function shown(sample: Sample, column: NamedColumn): string[] {
  return sample.texts(column.index).filter((text) => !isBlank(text));
}

/** Statuses that differ from row to row, or speak of attendance: everybody on the list may be absent. */
function isOfToday(texts: string[]): boolean {
  const spoken = texts.some((text) =>
    speaksOf(meaningOf(text), 'absent', 'present', 'tardy', 'early', 'excused'),
  );
  return new Set(texts).size > 1 || spoken;
}

function isMostly(sample: Sample, holds: (row: number) => boolean): boolean {
  const held = sample.rows.filter((_, row) => holds(row)).length;
  return held > sample.rows.length * 0.5;
}

/** A control to mark attendance in: the row is of one lesson or one day. */
function areEntries({ rows }: Sample): boolean {
  const entry =
    'select, input[type="radio"], input[type="text"], textarea, [role="radio"], [role="combobox"]';
  return (
    rows.length > 0 &&
    rows.filter(({ element }) => first(element, entry) !== null).length > rows.length * 0.5
  );
}

/**
 * What the rows are, besides being about persons: `events` where each has a date of its own (a log), `statuses` where they
 * show how somebody is marked today, `plain` else.
 */
export function rowsKind(columns: NamedColumn[], sample: Sample): 'events' | 'statuses' | 'plain' {
  const dates = columns.filter(
    ({ role, meaning }) => role === 'date' && !meaning.senses.has('last'),
  );
  if (
    dates.some(
      (column) =>
        shown(sample, column).filter((text) => daysIn(text, false).length > 0).length >
        sample.rows.length * 0.5,
    )
  )
    return 'events';
  const marked = columns.some(
    (column) =>
      column.role === 'status' &&
      isOfToday(shown(sample, column)) &&
      isMostly(sample, (row) => !isBlank(sample.texts(column.index)[row] ?? '')),
  );
  const words = columns.some(
    ({ role, index }) =>
      ['absences', 'tardies', 'excused', 'unexcused', 'attended'].includes(role) &&
      sample.texts(index).some((text) => !isBlank(text) && !/\d/u.test(text)),
  );
  return marked || words || areEntries(sample) ? 'statuses' : 'plain';
}

/** Whether counts stand in rows without a name, or one student has several rows: then they are of classes or terms. */
export function perClass(
  columns: NamedColumn[],
  sample: Sample,
  identity: Identity,
  counted: NamedColumn | undefined,
): boolean {
  if (!counted) return false;
  const names = sample.rows.map((row) => nameIn(identity, row));
  const counts = sample.texts(counted.index);
  const nameless = counts.filter((text, row) => names[row] === null && /\d/u.test(text)).length;
  if (nameless > Math.max(2, sample.rows.length * 0.2)) return true;
  const keys = sample.rows.flatMap((row, at) => {
    const named = names[at];
    if (!named) return [];
    const id = identity.sisId ? textIn(row, identity.sisId.index) : null;
    return [`${named.name}\n${id ?? identity.key?.read(row) ?? String(at)}`];
  });
  if (new Set(keys).size < keys.length) return true;
  const courses = columns.filter(
    ({ role, index, meaning }) =>
      role === 'course' &&
      meaning.senses.has('course') &&
      // "Courses failing" counts courses, it names none.
      sample.texts(index).some((text) => /\p{L}/u.test(text)),
  );
  return courses.length > 0;
}
