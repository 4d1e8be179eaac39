import { describe, expect, test } from 'vitest';
import { countFacts } from '../../../../lib/readers/student-facts.ts';
import type { Fact } from '../../../../lib/readers/shapes/grid.ts';

function facts(labels: Record<string, string>): Fact[] {
  return Object.entries(labels).map(([label, text]) => {
    const value = document.createElement('b');
    value.textContent = text;
    return { label, value, text };
  });
}

function read(labels: Record<string, string>) {
  const { unit, figures, ending } = countFacts(facts(labels));
  const numbers = Object.fromEntries(figures.map(({ field, value }) => [field, value]));
  return {
    unit,
    numbers,
    status: ending.status,
    reasons: ending.skipped?.map((one) => one.reason),
  };
}

describe('labels and values of one student', () => {
  test('days absent are days', () => {
    expect(read({ 'Days Absent:': '4.5', 'Total Tardies': '2', 'Early Dismissals': '9' })).toEqual({
      unit: 'day',
      numbers: { absences: 4.5, tardies: 2 },
      status: undefined,
      reasons: undefined,
    });
  });

  test('a bare total has no unit, and says so', () => {
    expect(read({ Absences: '14' })).toMatchObject({
      unit: null,
      numbers: { absences: 14 },
      reasons: ['unit-unknown'],
    });
  });

  test('days come before a number without a unit, whatever the parts of that one are', () => {
    const labels = { 'Total Absences': '31', 'Days Absent': '5', 'Excused Absences': '20' };
    expect(read(labels)).toMatchObject({ unit: 'day', numbers: { absences: 5 } });
    expect(read(labels).numbers).not.toHaveProperty('excused');
  });

  test.each([
    { Absent: '4', Excused: '7' },
    { Absent: '4', Excused: '7', Unexcused: '2' },
    { 'Days Absent': '4', 'Days Excused': '3' },
    { Absent: '9', Excused: '7', Unexcused: '-' },
    { Absent: '9', Absences: '10' },
    { Excused: '7', Unexcused: '2' },
    { Tardies: '3' },
  ])('%o is ambiguous and no number is read', (labels) => {
    expect(read(labels)).toMatchObject({ numbers: {}, status: 'ambiguous' });
  });

  test('parts that make the total, or stand under a total, are read with it', () => {
    expect(read({ Absent: '9', Excused: '7', Unexcused: '2' }).numbers).toEqual({
      absences: 9,
      excused: 7,
      unexcused: 2,
    });
    expect(read({ 'Total Absences': '11', 'Excused Absences': '7' }).numbers).toEqual({
      absences: 11,
      excused: 7,
    });
  });

  test('what is no count stays unknown', () => {
    expect(read({ 'Days Absent': 'N/A', 'Days Tardy': '' }).numbers).toEqual({
      absences: null,
      tardies: null,
    });
  });
});
