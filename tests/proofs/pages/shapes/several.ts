import { element, escape } from '../html.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { bodyRow, headRows, plainTable } from './table.ts';

function chunks(rows: SheetRow[], size: number): SheetRow[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

/** A table per class, each with its heads. */
export function tablePerClass(sheet: Sheet): string {
  return chunks(sheet.rows, 5)
    .map((rows, index) => `<h3>Section ${index + 1}</h3>${plainTable({ ...sheet, rows })}`)
    .join('\n');
}

/** A table of one row per student. */
export function tablePerStudent(sheet: Sheet): string {
  return sheet.rows.map((row) => plainTable({ ...sheet, rows: [row] })).join('\n');
}

/** The list inside cells of a table that only lays out the page. */
export function inLayout(sheet: Sheet): string {
  const menu = element('td', '<a href="/home">Home</a><br><a href="/grades">Grades</a>');
  return element('table', element('tr', menu + element('td', plainTable(sheet))));
}

/** Each name with a small table of the last days beside it, in the same cell. */
export function tableInCells(sheet: Sheet): string {
  const week = '<table><tr><th>Mon</th><th>Tue</th></tr><tr><td>A</td><td>5</td></tr></table>';
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (index === sheet.name ? cell + week : cell)),
  }));
  return plainTable({ ...sheet, rows });
}

/** Kinds down the side, one column of values: one such table under each student's name. */
export function turnedOnItsSide(sheet: Sheet): string {
  return sheet.rows
    .map((row) => {
      if (row.kind !== 'student') return '';
      const lines = sheet.columns.map(({ head, group, hiding }, index) =>
        index === sheet.name
          ? ''
          : element(
              'tr',
              element('th', escape(`${group} ${head}`.trim())) +
                element('td', row.cells[index] ?? ''),
              hiding,
            ),
      );
      const name = element('h3', row.cells[sheet.name] ?? '');
      return element('section', name + element('table', lines.join('')), row.attributes);
    })
    .join('\n');
}

/** A row per course, the name only on the first: these counts are the course's, not the student's. */
export function rowPerCourse(sheet: Sheet): string {
  const columns = [
    ...sheet.columns,
    { kind: 'noise', head: 'Course', group: '', hiding: '' } as const,
  ];
  const rows = sheet.rows.flatMap((row) => {
    if (row.kind !== 'student') return [];
    return ['Algebra', 'Biology', 'Choir'].map((course, index) => ({
      ...row,
      cells: [...row.cells.map((cell, at) => (index > 0 && at === sheet.name ? '' : cell)), course],
    }));
  });
  return plainTable({ ...sheet, columns, rows });
}

/** One grade cell for all rows, with a span far beyond the end of the table. */
export function hugeSpan(sheet: Sheet): string {
  const columns = [
    { kind: 'noise', head: 'School', group: '', hiding: '' } as const,
    ...sheet.columns,
  ];
  const rows = sheet.rows.filter(({ kind }) => kind !== 'head' && kind !== 'note');
  const body = rows.map((row, index) => {
    const markup = bodyRow(sheet, row);
    const cell = '<td rowspan="65534">North</td>';
    return index === 0 ? markup.replace('<td', `${cell}<td`) : markup;
  });
  return element('table', element('thead', headRows({ ...sheet, columns }, 'th')) + body.join(''));
}
