import { countDayCodes, countMeetingCodes, countPeriods, daysOut } from './counts.ts';
import { biologyIds, fullName, gradeName, listName, personNumber } from './people.ts';
import type { Person } from './people.ts';
import { totalMissed } from './records.ts';
import type { DayRecord } from './records.ts';
import { recordsBetween, studentsOf } from './school.ts';
import type { School } from './school.ts';

/** What one page says of one student, in the words of a page reading; null is "the page does not say". */
export type StudentTruth = {
  name: string;
  sisId: string;
  grade: string | null;
  unit: 'day' | 'period';
  absences: number;
  excused: number | null;
  unexcused: number | null;
  tardies: number | null;
  enrolled: number | null;
};

/** Which page: Cedarbook's lists, or one of Fernleaf's pages. */
export type TruthPage = 'cedarbook' | 'summary' | 'class' | 'cards' | 'history';

export type TruthQuestion = {
  from: string;
  to: string;
  unit: 'day' | 'period';
  page?: TruthPage;
  /** One class period only, 1 to 6. */
  period?: number;
  size?: 'small' | 'large';
};

function cedarbookTruth(
  person: Person,
  records: readonly DayRecord[],
  question: TruthQuestion,
): StudentTruth {
  const shown = {
    name: listName(person),
    sisId: person.id,
    grade: gradeName(person),
    enrolled: null,
  };
  if (question.unit === 'period') {
    const period = question.period === undefined ? null : question.period - 1;
    return { ...shown, unit: 'period', ...countPeriods(records, period) };
  }
  return {
    ...shown,
    unit: 'day',
    absences: totalMissed(records),
    excused: null,
    unexcused: null,
    tardies: null,
  };
}

function fernleafTruth(
  person: Person,
  records: readonly DayRecord[],
  page: TruthPage,
): StudentTruth {
  const counts = page === 'class' ? countMeetingCodes(records) : countDayCodes(records);
  const isTable = page === 'summary' || page === 'class';
  return {
    name: isTable ? listName(person) : fullName(person),
    sisId: personNumber(person),
    grade: null,
    unit: page === 'class' ? 'period' : 'day',
    absences: isTable ? counts.Absent : daysOut(counts),
    excused: null,
    unexcused: null,
    tardies: isTable ? counts['Present - Late'] : null,
    enrolled: page === 'cards' ? null : counts.Total,
  };
}

/**
 * What the pages of the school must say for the days `from` to `to`, one entry per student, ordered by name: days with
 * halves, class periods or class meetings, as the page counts them.
 */
export function truth(school: School, question: TruthQuestion): StudentTruth[] {
  const page = question.page ?? 'cedarbook';
  const students = studentsOf(question.size ?? 'small');
  const shown = page === 'class' ? students.filter((one) => biologyIds.includes(one.id)) : students;
  return shown.map((person) => {
    const records = recordsBetween(school, person, question.from, question.to);
    return page === 'cedarbook'
      ? cedarbookTruth(person, records, question)
      : fernleafTruth(person, records, page);
  });
}
