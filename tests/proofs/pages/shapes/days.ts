import { columnsOf, languageOf } from '../columns.ts';
import { element, escape } from '../html.ts';
import { days, letters, markOf } from '../marks.ts';
import type { Plan } from '../plan.ts';
import type { Sheet } from '../sheet.ts';
import { plainTable } from './table.ts';

function legend(plan: Plan): string {
  // What letters mean is said in the page's own language, or not at all.
  if (languageOf(plan).code !== 'en') return '';
  const said = letters.map(({ letter, words }) => `${letter} = ${words}`);
  return element('p', escape(said.join(', ')), 'class="legend"');
}

/** A column per day with a letter in each row; nothing is counted. */
export function dayGrid(sheet: Sheet, plan: Plan): string {
  const kept = columnsOf(plan).flatMap(({ kind }, index) =>
    ['name', 'id', 'grade'].includes(kind) ? [index] : [],
  );
  const columns = [
    ...kept.flatMap((index) => sheet.columns[index] ?? []),
    ...days.map((day) => ({ kind: 'noise', head: day, group: '', hiding: '' }) as const),
  ];
  const students = sheet.rows.filter(({ kind }) => kind === 'student');
  const rows = students.map((row, at) => {
    const person = plan.people[at];
    const marks = days.map((_, day) => (person ? markOf(person, day).letter : ''));
    return { ...row, cells: [...kept.map((index) => row.cells[index] ?? ''), ...marks] };
  });
  const name = kept.indexOf(sheet.name);
  return legend(plan) + plainTable({ ...sheet, columns, rows, name, grouped: false });
}
