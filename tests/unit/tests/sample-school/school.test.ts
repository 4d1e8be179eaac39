import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolDays } from '../../../sample-school/calendar.ts';
import { truth } from '../../../sample-school/index.ts';
import { people } from '../../../sample-school/people.ts';
import {
  addSchoolDay,
  correctRecord,
  openSchool,
  startAgain,
} from '../../../sample-school/school.ts';
import type { School } from '../../../sample-school/school.ts';

function yearOfDays(school: School): { from: string; to: string; unit: 'day' } {
  return { from: school.year.firstDay, to: school.today, unit: 'day' };
}

function missedBy(school: School, id: string): number | undefined {
  return truth(school, yearOfDays(school)).find(({ sisId }) => sisId === id)?.absences;
}

function overTheLine(school: School): number {
  const enrolled = schoolDays(school.year, school.year.firstDay, school.today).length;
  return truth(school, yearOfDays(school)).filter(
    ({ absences }) => absences >= 15 || 10 * absences >= enrolled,
  ).length;
}

describe('the students', () => {
  it('are 41, with ids of their own and two of one name', () => {
    expect(people).toHaveLength(41);
    expect(new Set(people.map(({ id }) => id)).size).toBe(41);
    expect(
      people
        .filter(({ last, first }) => `${first} ${last}` === 'Minh Anh Nguyen')
        .map(({ id }) => id),
    ).toEqual(['104587', '104331']);
  });

  it('missed what is written beside them when the year is 71 days old', () => {
    const school = openSchool('2026-11-19');
    expect(missedBy(school, '104417')).toBe(24);
    expect(missedBy(school, '104466')).toBe(19.5);
    expect(missedBy(school, '104388')).toBe(17);
    expect(missedBy(school, '104502')).toBe(16);
    expect(missedBy(school, '104475')).toBe(14);
    expect(missedBy(school, '104420')).toBe(9);
    expect(missedBy(school, '104429')).toBe(7);
    expect(missedBy(school, '104533')).toBe(0);
    expect(overTheLine(school)).toBe(9);
  });

  it.each(['2026-09-18', '2026-10-15', '2026-12-18', '2027-02-12', '2027-04-30', '2027-06-15'])(
    'are over the line in about the same number on %s',
    (today) => {
      const over = overTheLine(openSchool(today));
      expect(over).toBeGreaterThanOrEqual(8);
      expect(over).toBeLessThanOrEqual(10);
    },
  );

  it('never miss more days than there were, even in the first days of July', () => {
    assert(
      property(integer({ min: 0, max: 363 }), (offset) => {
        const today = new Date(Date.UTC(2026, 6, 1 + offset)).toISOString().slice(0, 10);
        const school = openSchool(today);
        const days = schoolDays(school.year, school.year.firstDay, today).length;
        for (const { absences } of truth(school, yearOfDays(school))) {
          expect(absences).toBeGreaterThanOrEqual(0);
          expect(absences).toBeLessThanOrEqual(days);
          expect((absences * 2) % 1).toBe(0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are the same at every start', () => {
    const question = { from: '2026-08-10', to: '2026-11-20', unit: 'period' as const };
    expect(truth(openSchool('2026-11-20'), question)).toEqual(
      truth(openSchool('2026-11-20'), question),
    );
  });

  it('are 2,000 in the larger school', () => {
    const school = openSchool('2026-11-20');
    const all = truth(school, { ...yearOfDays(school), size: 'large' });
    expect(all).toHaveLength(2000);
    expect(new Set(all.map(({ sisId }) => sisId)).size).toBe(2000);
    expect(new Set(all.map(({ name }) => name)).size).toBe(2000);
  });
});

describe('the counts', () => {
  const school = openSchool('2026-11-20');
  const year = yearOfDays(school);

  it('of the months add up to those of the year', () => {
    const months = ['08', '09', '10', '11'].map((month) =>
      truth(school, { from: `2026-${month}-01`, to: `2026-${month}-31`, unit: 'day' }),
    );
    truth(school, year).forEach(({ absences }, index) => {
      const sum = months.reduce(
        (total, students) => total + (students[index]?.absences ?? Number.NaN),
        0,
      );
      expect(sum).toBe(absences);
    });
  });

  it('of the six periods add up to those of all periods, which split into excused and not', () => {
    const periods = [1, 2, 3, 4, 5, 6].map((period) =>
      truth(school, { ...year, unit: 'period', period }),
    );
    truth(school, { ...year, unit: 'period' }).forEach((student, index) => {
      const sum = periods.reduce(
        (total, students) => total + (students[index]?.absences ?? Number.NaN),
        0,
      );
      expect(sum).toBe(student.absences);
      expect((student.excused ?? 0) + (student.unexcused ?? 0)).toBe(student.absences);
    });
  });

  it('of days are those of Fernleaf and a half for every half day', () => {
    const cards = truth(school, { ...year, page: 'cards' });
    const summary = truth(school, { ...year, page: 'summary' });
    const lists = truth(school, year);
    summary.forEach(({ absences, enrolled, sisId }, index) => {
      expect(sisId.endsWith(lists[index]?.sisId ?? '?')).toBe(true);
      expect(absences).toBeLessThanOrEqual(lists[index]?.absences ?? -1);
      expect(cards[index]?.absences).toBeGreaterThanOrEqual(absences);
      expect(enrolled).toBe(sisId === '0000104611' ? 8 : 72);
    });
  });

  it('differ between days and periods where single periods were missed', () => {
    const periods = truth(school, { ...year, unit: 'period' });
    const lists = truth(school, year);
    const uneven = lists.filter(({ absences }, index) => periods[index]?.absences !== absences * 6);
    expect(uneven.map(({ sisId }) => sisId)).toEqual(
      expect.arrayContaining(['104388', '104407', '104231']),
    );
  });
});

describe('the controls', () => {
  it('add school days on which the chosen students are absent', () => {
    const school = openSchool('2026-11-20');
    expect(addSchoolDay(school)).toBe(true);
    expect(school.today).toBe('2026-11-23');
    expect(missedBy(school, '104475')).toBe(15);
    expect(missedBy(school, '104429')).toBe(8);
    expect(missedBy(school, '104417')).toBe(24.5);
    addSchoolDay(school);
    expect(missedBy(school, '104417')).toBe(25.5);
    expect(missedBy(school, '104475')).toBe(15);
  });

  it.each(['2026-09-25', '2026-10-30', '2026-11-20', '2026-12-18'])(
    'take Noor from under a tenth of the days to over it with the day after %s',
    (today) => {
      const school = openSchool(today);
      const rate = (): number =>
        (missedBy(school, '104429') ?? 0) /
        schoolDays(school.year, school.year.firstDay, school.today).length;
      expect(rate()).toBeLessThan(0.1);
      addSchoolDay(school);
      expect(rate()).toBeGreaterThanOrEqual(0.1);
    },
  );

  it('correct Keala to below the line, then Lucía from 16 to 13, and nothing more', () => {
    const school = openSchool('2026-11-19');
    expect(correctRecord(school)).toBe(true);
    expect(missedBy(school, '104420')).toBe(6);
    expect(missedBy(school, '104502')).toBe(16);
    expect(correctRecord(school)).toBe(true);
    expect(missedBy(school, '104502')).toBe(13);
    expect(correctRecord(school)).toBe(false);
  });

  it('leave everyone else as they were when a record is corrected', () => {
    const school = openSchool('2026-11-20');
    const before = truth(school, { ...yearOfDays(school), unit: 'period' });
    correctRecord(school);
    const after = truth(school, { ...yearOfDays(school), unit: 'period' });
    const changed = after.filter((student, index) => student.absences !== before[index]?.absences);
    expect(changed.map(({ sisId }) => sisId)).toEqual(['104420']);
  });

  it('start again where the school was opened', () => {
    const school = openSchool('2026-11-20');
    const before = truth(school, yearOfDays(school));
    addSchoolDay(school);
    correctRecord(school);
    expect(truth(school, yearOfDays(school))).not.toEqual(before);
    startAgain(school);
    expect(school.today).toBe('2026-11-20');
    expect(truth(school, yearOfDays(school))).toEqual(before);
  });

  it('add no day once the school year is over', () => {
    const school = openSchool('2027-06-30');
    expect(addSchoolDay(school)).toBe(false);
    expect(school.today).toBe('2027-06-30');
  });
});
