import { expect, test } from 'vitest';
import {
  blocksOf,
  deskLine,
  deskRows,
  fits,
} from '../../../../../../entrypoints/sidepanel/screens/sessions/desk-rows.ts';
import type { Plan } from '../../../../../../lib/domain/plan.ts';
import { planSchema } from '../../../../../../lib/domain/plan.ts';
import type { Student } from '../../../../../../lib/domain/student.ts';
import { idOf, planId, sessionOf } from '../../../../lib/domain/casework/casework-records.ts';

const fields = {
  createdAt: '2025-09-01T12:00:00Z',
  updatedAt: '2025-09-01T12:00:00Z',
  createdBy: 'counselor',
  revision: 1,
  deletedAt: null,
};
const student = (number: number, name: string): Student => ({
  ...fields,
  id: idOf(number),
  origin: 'https://sis.riverbend.example',
  sisId: `10${number}`,
  name,
  nameKey: name.toLowerCase(),
  grade: '7',
  lastSeenAt: fields.updatedAt,
});
const saturday = '2025-11-22';
const planOf = (block: string): Plan =>
  planSchema.parse({
    ...fields,
    id: planId,
    studentId: idOf(500),
    model: null,
    overrideReason: '',
    goal: '',
    startsOn: '2025-11-10',
    weeks: 4,
    sessions: [{ weekdays: [6], block, minutes: 180, place: '', format: 'in-person', without: [] }],
  });

const desk = { date: saturday, block: null, calendar: null, added: [] };
const ana = student(500, 'Ruiz, Ana');
const noor = student(501, 'Iyer, Noor');

test('a student of the plan has a row, one added by hand has one without a plan', () => {
  const seated = [
    { student: ana, plan: planOf('Lab') },
    { student: noor, plan: null },
  ];
  const rows = deskRows(seated, [], { ...desk, added: [noor.id] });
  expect(
    rows.map(({ student: { name }, slot, isAdded }) => [name, slot.kind, slot.planId, isAdded]),
  ).toEqual([
    ['Ruiz, Ana', 'unchecked', planId, false],
    ['Iyer, Noor', null, null, true],
  ]);
  expect(deskRows(seated, [], desk)).toHaveLength(1);
});

test('a mark lies on its row, a make-up of that day is no row of the sign-in', () => {
  const seated = [{ student: ana, plan: planOf('Lab') }];
  const sessions = [
    sessionOf(1, saturday, 'late', { block: 'lab' }),
    sessionOf(2, saturday, 'make-up', { block: 'Lab' }),
    sessionOf(3, '2025-11-15', 'missed', { block: 'Lab' }),
  ];
  const rows = deskRows(seated, sessions, desk);
  expect(rows.map(({ slot }) => slot.session?.id)).toEqual([idOf(1)]);
});

test('blocks are compared without case; a chosen one leaves the others out', () => {
  const seated = [
    { student: ana, plan: planOf('Lab') },
    { student: noor, plan: { ...planOf(' LAB '), studentId: noor.id } },
    { student: student(502, 'Bell, Sam'), plan: { ...planOf('Gym'), studentId: idOf(502) } },
  ];
  expect(blocksOf(seated, [], desk)).toEqual([
    { key: 'gym', name: 'Gym' },
    { key: 'lab', name: 'Lab' },
  ]);
  expect(deskRows(seated, [], { ...desk, block: 'lab' })).toHaveLength(2);
});

test('only who was added by hand and is not marked can be taken off', () => {
  const [row] = deskRows([{ student: noor, plan: null }], [], { ...desk, added: [noor.id] });
  expect(row && deskLine(row, { mark: null, isFailed: false }, true)).toMatchObject({
    facts: ['added here'],
    mayLeave: true,
  });
  expect(row && deskLine(row, { mark: 'here', isFailed: true }, true)).toMatchObject({
    mayLeave: false,
    isFailed: true,
  });
});

test('names are found by the beginnings of their words, and by the id', () => {
  expect(['ana', 'RU', 'ruiz a', '105', ''].map((text) => fits(ana, text))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['noor', 'na', 'iz'].map((text) => fits(ana, text))).toEqual([false, false, false]);
});
