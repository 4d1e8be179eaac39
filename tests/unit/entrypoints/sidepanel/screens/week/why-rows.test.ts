import { expect, test } from 'vitest';
import {
  whyRow,
  whyRowInTime,
  withHeld,
} from '../../../../../../entrypoints/sidepanel/screens/week/why-rows.ts';
import { defaultSettings } from '../../../../../../lib/domain/settings.ts';
import { usedStanding } from '../../../../../../lib/domain/stored-standing.ts';
import type { WhyItem } from '../../../../../../lib/store/week.ts';
import { pageRow } from '../../../../../tools/page-rows.ts';
import { snapshot, today } from '../page/frames.ts';

function item(asOf: string): WhyItem {
  const studentId = crypto.randomUUID();
  const used = usedStanding([snapshot(studentId, asOf, 24)], defaultSettings, today);
  if (!used) throw new Error('A year to date in days can be judged');
  const { id, createdAt, updatedAt, createdBy, revision, deletedAt } = used.snapshot;
  const record = { id, createdAt, updatedAt, createdBy, revision, deletedAt };
  return {
    student: {
      ...record,
      id: studentId,
      origin: 'https://sis.school.example',
      sisId: '104417',
      name: 'Ana Quiroga-Pell',
      nameKey: 'ana quiroga pell',
      grade: null,
      lastSeenAt: createdAt,
    },
    ...used,
    change: { delta: 2, since: '2025-10-03' },
  };
}

test('a row says its count, its change, and the day it is from unless that is today', () => {
  expect(whyRow(item('2025-11-07'), today)).toMatchObject({
    name: 'Ana Quiroga-Pell',
    count: '24',
    countRest: 'of 67',
    word: '35% severe',
    facts: ['+2 since Oct 3'],
    asOf: 'as of Nov 7',
  });
  expect(whyRow(item(today), today).asOf).toBeNull();
});

test('a row made in time says the same, is the same one again, and another one on another day', () => {
  const one = item('2025-11-07');
  const row = whyRowInTime(one, today);
  expect({ ...row }).toEqual(whyRow(one, today));
  expect(whyRowInTime(one, today)).toBe(row);
  const later = whyRowInTime(one, '2026-01-09');
  expect({ ...later }).toEqual(whyRow(one, '2026-01-09'));
});

test('a row that was just answered keeps its place, once', () => {
  const [ana, bo, cy] = ['Ana', 'Bo', 'Cy'].map((name) => pageRow({ name }));
  if (!ana || !bo || !cy) throw new Error('Three rows');
  const answered = { ...bo, cause: { answer: 'cause' as const, words: 'Work' } };
  expect(withHeld([ana, cy], { row: answered, index: 1 })).toEqual([ana, answered, cy]);
  expect(withHeld([ana, bo, cy], { row: answered, index: 1 })).toEqual([ana, answered, cy]);
  expect(withHeld([ana, cy], null)).toEqual([ana, cy]);
});
