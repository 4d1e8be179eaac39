import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { californiaMinimumDay } from '../../../../../lib/domain/casework/minimum-day.ts';
import { recoveredTime } from '../../../../../lib/domain/casework/recovered-time.ts';
import {
  obligationsBesideTheCap,
  type EarnedTime,
} from '../../../../../lib/domain/casework/recovery-obligation.ts';
import { addDays } from '../../../../../lib/domain/school-day.ts';
import { earnedOf, idOf, obligationOf } from './casework-records.ts';

const today = '2026-03-01';
const absences = { days: 24 };
const ledger = (entries: EarnedTime[], missed: { days: number } | null = absences) =>
  recoveredTime(obligationOf(), entries, missed, today);
const full = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    earnedOf(index, addDays('2025-11-01', index * 7), 240),
  );

test.each([
  ['TK', 180, true],
  ['K', 180, true],
  ['1st', 230, true],
  ['03', 230, true],
  ['Grade 4', 240, true],
  ['8', 240, true],
  ['9', 240, false],
  ['12th grade', 240, false],
])('the minimum day of %s is %d', (grade, minutes, confirmed) => {
  expect(californiaMinimumDay(grade)).toEqual({ minutes, confirmed });
});

test.each([null, '', 'PK', '13', '0', '1-2', 'Grade'])('no minimum day for %j', (grade) => {
  expect(californiaMinimumDay(grade)).toBeNull();
});

describe('the California preset', () => {
  test('minutes accrue over sessions to a day', () => {
    const entries = [100, 100, 130].map((minutes, index) =>
      earnedOf(index, `2025-11-0${index + 1}`, minutes),
    );
    expect(ledger(entries)).toMatchObject({
      minutes: 330,
      days: {
        earned: { recoveredDays: 1 },
        credited: { recoveredDays: 1 },
        banked: { recoveredDays: 0 },
        cap: { today: 10, most: 10 },
      },
      towardsNext: { minutes: 90, of: 240 },
      overCap: [],
      isFull: false,
    });
  });

  test('one date brings one day at most, over all its sessions', () => {
    const twice = [earnedOf(1, '2025-11-01', 240), earnedOf(2, '2025-11-01', 240)];
    expect(ledger(twice).days?.earned).toEqual({ recoveredDays: 1 });
    expect(ledger(twice).entries[1]).toMatchObject({ counted: 0, doubts: ['over-one-day'] });
    expect(ledger([earnedOf(1, '2025-11-01', 500)]).minutes).toBe(240);
  });

  test('ten days are the most, and the eleventh is said at once', () => {
    expect(ledger(full(10))).toMatchObject({ isFull: true, overCap: [], towardsNext: null });
    const over = ledger(full(11));
    expect(over.days?.credited).toEqual({ recoveredDays: 10 });
    expect(over.overCap).toEqual([idOf(10)]);
    expect(over.entries[10]?.doubts).toEqual(['over-cap']);
  });

  test('more than the absences so far is banked, and credited as they come', () => {
    const days = (missed: number) => ledger(full(3), { days: missed }).days;
    expect(days(0)).toMatchObject({
      credited: { recoveredDays: 0 },
      banked: { recoveredDays: 3 },
      cap: { today: 0, most: 10 },
    });
    expect(days(1.5)).toMatchObject({
      credited: { recoveredDays: 1 },
      banked: { recoveredDays: 2 },
    });
    expect(days(3)).toMatchObject({ credited: { recoveredDays: 3 }, banked: { recoveredDays: 0 } });
  });

  test('absences unknown: earned is known, credited is not', () => {
    expect(ledger(full(3), null).days).toEqual({
      earned: { recoveredDays: 3 },
      credited: null,
      banked: null,
      cap: { today: null, most: 10 },
    });
  });

  test('conditions that are not met or not written down count nothing', () => {
    const doubts = (change: Partial<EarnedTime>, date = '2025-11-01') => {
      const result = ledger([earnedOf(1, date, 240, change)]);
      expect(result.minutes).toBe(0);
      return result.entries[0]?.doubts;
    };
    expect(doubts({ inPerson: false })).toEqual(['not-in-person']);
    expect(doubts({ certificatedTeacher: false })).toEqual(['no-certificated-teacher']);
    expect(doubts({ outsideRegularDay: false })).toEqual(['inside-regular-day']);
    expect(doubts({ inPerson: null })).toEqual(['condition-not-said']);
    expect(doubts({}, '2026-03-02')).toEqual(['in-the-future']);
    expect(doubts({}, '2025-07-31')).toEqual(['before-start']);
    expect(doubts({}, '2025-06-30')).toEqual([
      'before-the-rule',
      'other-school-year',
      'before-start',
    ]);
  });

  test('a new school year starts from nothing', () => {
    const next = recoveredTime(obligationOf(), full(3), absences, '2026-07-01');
    expect(next.days?.earned).toEqual({ recoveredDays: 0 });
    expect(next.entries[0]?.doubts).toEqual(['other-school-year']);
  });

  test('a second obligation under the cap is found', () => {
    const first = obligationOf();
    const second = obligationOf({ id: idOf(801), from: '2025-09-01' });
    const free = obligationOf({
      id: idOf(802),
      rule: { preset: 'free', minutesPerDay: null, capDays: null },
    });
    expect(obligationsBesideTheCap([second, free, first])).toEqual([second]);
    const nextYear = obligationOf({ id: idOf(803), from: '2026-08-01' });
    expect(obligationsBesideTheCap([first, nextYear])).toEqual([]);
  });
});

describe('a rule of the school’s own', () => {
  test('no cap, no conditions, a deadline, hours owed', () => {
    const obligation = obligationOf({
      rule: { preset: 'free', minutesPerDay: 60, capDays: null },
      minutesOwed: 300,
      deadline: '2025-11-30',
    });
    const entries = [
      earnedOf(1, '2025-11-01', 90, { inPerson: null }),
      earnedOf(2, '2025-11-08', 60),
      earnedOf(3, '2025-12-01', 60),
    ];
    const result = recoveredTime(obligation, entries, null, today);
    expect(result).toMatchObject({
      minutes: 120,
      days: { credited: { recoveredDays: 2 }, cap: { most: null } },
      owed: { minutes: 300, left: 180 },
    });
    expect(result.entries[2]?.doubts).toEqual(['after-deadline']);
  });

  test('without minutes per day no days are made of minutes', () => {
    const obligation = obligationOf({
      unit: 'course',
      rule: { preset: 'free', minutesPerDay: null, capDays: 5 },
    });
    const result = recoveredTime(obligation, [earnedOf(1, '2025-11-01', 300)], absences, today);
    expect(result).toMatchObject({ minutes: 300, days: null, towardsNext: null });
  });
});

test('recovered days cannot be taken off a count of absences', () => {
  const absent = { days: 24 };
  const credited = ledger(full(3), absent).days?.credited ?? { recoveredDays: 0 };
  // @ts-expect-error Recovered days are no number: a subtraction does not compile.
  expect(absent.days - credited).toBeNaN();
  expect(absent).toEqual({ days: 24 });
});

const drawn = fc.uniqueArray(
  fc
    .record({
      number: fc.integer({ min: 1, max: 40 }),
      day: fc.integer({ min: 0, max: 30 }),
      minutes: fc.integer({ min: 1, max: 700 }),
      revision: fc.integer({ min: 1, max: 3 }),
      isBinned: fc.boolean(),
    })
    .map(({ number, day, minutes, revision, isBinned }) =>
      earnedOf(number, addDays('2025-11-01', day), minutes, {
        revision,
        deletedAt: isBinned && revision === 3 ? '2026-01-01T12:00:00Z' : null,
      }),
    ),
  { maxLength: 40, selector: ({ id, revision }) => `${id} ${revision}` },
);

describe('whatever is entered', () => {
  test('the order does not matter, nor that something comes twice', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 40 }), (entries, at) => {
        const result = ledger(entries);
        const turned = [...entries.slice(at), ...entries.slice(0, at).toReversed()];
        expect(ledger(turned)).toEqual(result);
        expect(ledger([...entries, ...entries])).toEqual(result);
      }),
    );
  });

  test('never above the cap, never two days for one date, never more than was there', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 30 }), (entries, missed) => {
        const { days, entries: counted, minutes } = ledger(entries, { days: missed });
        const credited = days?.credited?.recoveredDays ?? Number.NaN;
        expect(credited).toBeLessThanOrEqual(Math.min(10, missed));
        expect(minutes).toBeLessThanOrEqual(10 * 240);
        for (const [, same] of Map.groupBy(counted, ({ date }) => date)) {
          expect(same.reduce((sum, entry) => sum + entry.counted, 0)).toBeLessThanOrEqual(240);
        }
        expect(counted.every((entry) => entry.counted >= 0 && entry.counted <= entry.minutes)).toBe(
          true,
        );
        expect(days?.earned.recoveredDays).toBeLessThanOrEqual(
          new Set(counted.map(({ date }) => date)).size,
        );
      }),
    );
  });

  test('an entry taken back leaves what there was without it', () => {
    fc.assert(
      fc.property(drawn, (entries) => {
        const binned = entries.map((entry) => ({
          ...entry,
          revision: 9,
          deletedAt: '2026-01-01T12:00:00Z',
        }));
        const rest = entries.filter(({ id }) => id !== entries[0]?.id);
        const without = ledger([...entries, ...binned.slice(0, 1)]);
        expect(without).toEqual(ledger(rest));
      }),
    );
  });
});
