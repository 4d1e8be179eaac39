import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Disclosure } from '../../../../lib/domain/disclosure.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import { logCsv } from '../../../../lib/export/log-csv.ts';

const at = '2025-11-24T09:00:00.000Z';
const [mateo, gone] = [crypto.randomUUID(), crypto.randomUUID()];
const student = { id: mateo, name: 'Villaseñor, Mateo', sisId: '004417' } as Student;
const line: Disclosure = {
  id: crypto.randomUUID(),
  at,
  by: 'O. Prentiss',
  act: 'plain-json',
  students: [mateo, gone],
  fields: ['Plan', 'Notes'],
  ticked: ['causes', 'restrictedNotes'],
  rows: 7,
  to: 'another school',
  why: '=1+1',
};

test('one row a line, with the students who are still known and without live formulas', () => {
  const { text, columns, fileName } = logCsv([line], new Map([[mateo, student]]), '2025-11-24');
  expect(fileName).toBe('bridgeback-log-2025-11-24.csv');
  const [headings, row, ...others] = Papa.parse<string[]>(text.slice(1), {
    skipEmptyLines: true,
  }).data;
  expect(headings).toEqual(columns);
  expect(others).toEqual([]);
  expect(row).toEqual([
    at,
    'O. Prentiss',
    'Plain copy',
    'Villaseñor, Mateo (004417); erased since',
    '2',
    'Plan; Notes',
    'causes; restricted notes',
    '7',
    'another school',
    "'=1+1",
  ]);
});
