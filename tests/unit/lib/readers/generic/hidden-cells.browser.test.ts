import { expect, test } from 'vitest';
import type { PageReading, StudentReading } from '../../../../../lib/domain/page-reading.ts';
import { readPage } from '../../../../../lib/readers/read-page.ts';
import { shownPage } from '../shapes/page-of.ts';

/** More rows than are looked at before a list is read; what is hidden stands behind them, too. */
const rows = 120;
const hiddenRow = 100;

const wayOut: [string, string][] = [
  ['visibility', 'visibility: hidden'],
  ['display', 'display: none'],
  ['opacity', 'opacity: 0'],
];

function letters(row: number): string {
  return String(row).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

/** A list whose style sheet, not its markup, hides what the selector names. */
async function readList(hides: string, style: string): Promise<PageReading> {
  const body = Array.from({ length: rows }, (_, row) => {
    const cells = [`Vale${letters(row)}, Ada`, 4000 + row, 1 + (row % 9), row % 20, row % 5];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = ['Student', 'Student ID', 'Grade', 'Days Absent', 'Tardies'];
  return readPage(
    await shownPage(`<style>${hides} { ${style} }</style><h1>Attendance, year to date</h1>
      <table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
      <tbody>${body.join('')}</tbody></table>`),
  );
}

function hiddenCell(column: number): string {
  return `tbody tr:nth-child(${hiddenRow + 1}) td:nth-child(${column})`;
}

function studentAt(row: number): Partial<StudentReading> {
  return {
    name: `Vale${letters(row)}, Ada`,
    sisId: String(4000 + row),
    grade: String(1 + (row % 9)),
    absences: row % 20,
    tardies: row % 5,
  };
}

test.each(wayOut)(
  'a count the style sheet hides by %s is unknown, all others stay',
  async (_, style) => {
    const { students } = await readList(hiddenCell(4), style);
    expect(students).toHaveLength(rows);
    for (const [row, student] of students.entries())
      expect(student).toMatchObject(
        row === hiddenRow ? { ...studentAt(row), absences: null } : studentAt(row),
      );
  },
);

test.each(wayOut)('an id, a grade and tardies hidden by %s are unknown, too', async (_, style) => {
  const hides = [hiddenCell(2), hiddenCell(3), hiddenCell(5)].join(', ');
  const { students } = await readList(hides, style);
  expect(students[hiddenRow]).toMatchObject({ sisId: null, grade: null, tardies: null });
  expect(students[hiddenRow]).toMatchObject({ absences: hiddenRow % 20 });
});

test.each(wayOut)('nobody is named by a cell hidden by %s', async (_, style) => {
  const { students } = await readList(hiddenCell(1), style);
  expect(students.map(({ sisId }) => sisId)).not.toContain(String(4000 + hiddenRow));
  expect(students).toHaveLength(rows - 1);
});

test.each(wayOut)('a row hidden by %s is not read', async (_, style) => {
  const { students } = await readList(`tbody tr:nth-child(${hiddenRow + 1})`, style);
  expect(students).toHaveLength(rows - 1);
  expect(students[hiddenRow]).toMatchObject(studentAt(hiddenRow + 1));
});
