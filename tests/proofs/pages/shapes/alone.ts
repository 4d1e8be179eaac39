import { languageOf, unitsOf } from '../columns.ts';
import { element, escape } from '../html.ts';
import { dataOf } from '../data.ts';
import { nobody } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { Sheet, SheetRow } from '../sheet.ts';

const unitWords = {
  day: 'days',
  period: 'class periods',
  hour: 'hours',
  'half-day': 'half days',
  minute: 'minutes',
} as const;

function cellOf(sheet: Sheet, row: SheetRow, kind: string): string | null {
  const place = sheet.columns.findIndex((column) => column.kind === kind);
  return place < 0 ? null : (row.cells[place] ?? null);
}

/** "Ada Vale has missed 13 days.", one after the other; where there is no total, only what is excused. */
export function sentences(sheet: Sheet, plan: Plan): string {
  const [unit = 'day'] = unitsOf(plan);
  const lines = sheet.rows.map((row) => {
    if (row.kind !== 'student' && row.kind !== 'hidden') return '';
    const name = row.cells[sheet.name] ?? '';
    const [total, excused] = [cellOf(sheet, row, 'absences'), cellOf(sheet, row, 'excused')];
    const said =
      total === null
        ? `has ${excused ?? 'no'} excused absences.`
        : `has missed ${total} ${unitWords[unit]}.`;
    return element('p', `${name} ${said}`, `${row.attributes} ${row.hiding}`.trim());
  });
  return lines.join('\n');
}

/** The page of the first student alone: labels and values below a name, and who else belongs to them. */
export function oneStudent(sheet: Sheet, plan: Plan): string {
  const row = sheet.rows.find(({ kind }) => kind === 'student');
  if (!row) return '';
  const [label = ''] = languageOf(plan).student;
  const head = plan.contextSaid && plan.subject === 'students' ? label : languageOf(plan).anyName;
  const lines = sheet.columns.map(({ head: words, group, hiding }, index) =>
    index === sheet.name
      ? ''
      : element(
          'tr',
          element('th', escape(`${group} ${words}`.trim())) + element('td', row.cells[index] ?? ''),
          hiding,
        ),
  );
  const name = element('p', `<b>${escape(head)}:</b> <span>${row.cells[sheet.name] ?? ''}</span>`);
  const guardian = element('p', `<b>Guardian:</b> <span>${nobody}</span>`);
  return element('section', name + guardian + element('table', lines.join('')), row.attributes);
}

/** Nothing to be seen: a script holds the list for a widget that has not drawn it. */
export function onlyData(_: Sheet, plan: Plan): string {
  const text = JSON.stringify(dataOf(plan)).replaceAll('</', String.raw`<\/`);
  const way = plan.pick % 2 === 0;
  const script = way
    ? element('script', text, 'type="application/json" id="attendance-data"')
    : element('script', `window.pageData = ${text};`);
  return element('div', '', 'id="app"') + script;
}
