import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageReading, StudentReading } from '../../../lib/domain/page-reading.ts';
import { generate } from './generated.ts';
import { type Complaint, judge } from './judge.ts';
import { plans } from './plan.ts';
import type { Truth } from './truth.ts';

/** The reading of somebody who knows the truth. */
function perfect({ students, units, dated, window, partial }: Truth): PageReading {
  const { from, to } = dated ? window : { from: null, to: null };
  const unit = units[0] ?? null;
  return {
    status: partial ? 'incomplete' : 'read',
    reader: 'made-up',
    range: { from, to, label: null },
    rows: { seen: students.length, read: students.length },
    skipped: [],
    students: students.map(({ ids, ...student }) => ({
      ...student,
      sisId: ids[0] ?? null,
      unit,
      daily: null,
    })),
  };
}

const pages = fc
  .sample(plans, { numRuns: 400, seed: 3 })
  .map(({ plan, plain }) => generate(plan, plain));
const counted = pages.filter(
  ({ truth }) => truth.students[0]?.absences !== null && truth.students.length > 0,
);

test('the truth itself is never complained of', () => {
  expect(counted.length).toBeGreaterThan(100);
  for (const { truth } of pages) expect(judge(truth, perfect(truth), 'unknown')).toEqual([]);
});

const first =
  (change: (student: StudentReading) => Partial<StudentReading>) =>
  (reading: PageReading): PageReading => ({
    ...reading,
    students: reading.students.map((one, index) =>
      index === 0 ? { ...one, ...change(one) } : one,
    ),
  });

const mistakes: [Complaint, string, (reading: PageReading) => PageReading][] = [
  [
    'wrong number',
    'one absence more',
    first(({ absences }) => ({ absences: (absences ?? 0) + 1 })),
  ],
  ['wrong number', 'a denominator', first(() => ({ enrolled: 180.25 }))],
  ['wrong number', 'a rate', first(() => ({ attendanceRate: 0.123 }))],
  ['wrong unit', 'minutes', first(() => ({ unit: 'minute' }))],
  ['wrong identity', 'an id', first(() => ({ sisId: '98101' }))],
  ['wrong identity', 'a grade', first(() => ({ grade: 'Total' }))],
  [
    'wrong window',
    'other dates',
    (reading) => ({ ...reading, range: { from: '2026-01-01', to: null, label: null } }),
  ],
  ['invented student', 'one who is not there', first(() => ({ name: 'Ghost Nobody' }))],
  [
    'invented student',
    'one twice',
    (reading) => ({ ...reading, students: [...reading.students, ...reading.students] }),
  ],
];

test.each(mistakes)('%s: %s is seen on every page', (complaint, _, spoil) => {
  for (const { truth } of counted) {
    const complaints = judge(truth, spoil(perfect(truth)), 'unknown').map((one) => one.complaint);
    expect(complaints).toContain(complaint);
  }
});

test('counts of a term that are taken for a year are seen', () => {
  const terms = counted.filter(({ truth }) => truth.window.kind !== 'year');
  expect(terms.length).toBeGreaterThan(20);
  for (const { truth } of terms)
    expect(judge(truth, perfect(truth), 'school-year').map(({ complaint }) => complaint)).toContain(
      'wrong window',
    );
});

test('every shape, language and trouble comes up', () => {
  const html = pages.map((page) => page.html).join('');
  for (const sign of [
    'role="treegrid"',
    '<dl>',
    'rowspan="65534"',
    'aria-rowcount="320"',
    'name="querySelectorAll"',
    'الغياب',
    'Fehltage',
    '\u202e',
  ])
    expect(html).toContain(sign);
});
