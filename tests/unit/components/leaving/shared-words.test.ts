import { expect, test } from 'vitest';
import {
  lineAhead,
  type Leaving,
  sharedDetail,
  sharedTitle,
} from '../../../../components/leaving/shared-words.ts';

const mateo = '7d0c0b7e-1111-4222-8333-444455556666';
const priya = '7d0c0b7e-1111-4222-8333-444455557777';
const names = new Map([[mateo, 'Villaseñor, Mateo']]);
const csv: Leaving = {
  act: 'csv',
  students: [mateo, priya],
  fields: ['Name', 'Missed'],
  ticked: [],
  rows: 3,
  to: 'own use',
  why: 'weekly team',
};

test('one student is named, several are counted, and nobody once they are erased', () => {
  expect(sharedTitle(csv, names)).toBe('CSV, 2 students');
  expect(sharedTitle({ ...csv, act: 'print', students: [mateo] }, names)).toBe(
    'Printed, Villaseñor, Mateo',
  );
  expect(sharedTitle({ ...csv, act: 'copy', students: [priya] }, names)).toBe(
    'Text copied, 1 student',
  );
});

test('what was ticked is said, and what was not; private jottings only where they went', () => {
  expect(sharedDetail(csv)).toBe('2 columns, no causes, no restricted notes');
  expect(sharedDetail({ ...csv, ticked: ['causes', 'privateNotes'] })).toBe(
    '2 columns, with causes, no restricted notes, with private jottings',
  );
  const { ticked: _, ...untold } = csv;
  const plan = ['Plan', 'Notes'];
  expect(sharedDetail({ ...untold, act: 'backup', fields: plan })).toBe('Plan, Notes');
  expect(sharedDetail({ ...csv, act: 'print', fields: plan })).toBe(
    'Plan, Notes, no restricted notes',
  );
});

test('the line ahead says who, when, what, for whom and why', () => {
  expect(lineAhead(csv, 'O. Prentiss', '09:31', names)).toBe(
    'O. Prentiss, 09:31, CSV, 2 students, 2 columns, no causes, no restricted notes, for own use, weekly team',
  );
  expect(lineAhead({ ...csv, to: '', why: '' }, 'O. Prentiss', '09:31', names)).toMatch(/notes$/);
});
