import { columnsOf, languageOf } from './columns.ts';
import { days, markOf } from './marks.ts';
import type { Plan } from './plan.ts';
import type { ColumnKind } from './sheet.ts';
import type { TrueStudent } from './truth.ts';

/** A student of whom a page shows no count. */
export const nothingShown = {
  absences: null,
  excused: null,
  unexcused: null,
  tardies: null,
  enrolled: null,
  attendanceRate: null,
};

function has(plan: Plan, kind: ColumnKind): boolean {
  return columnsOf(plan).some((column) => column.kind === kind);
}

/** A sentence holds one number, and no column of ids or grades. */
function inSentences(plan: Plan, all: TrueStudent[]): TrueStudent[] {
  const ofTotal = has(plan, 'absences');
  return all.map(({ absences, excused, ...student }) => ({
    ...student,
    ...nothingShown,
    ids: plan.key === 'column' ? [] : student.ids,
    grade: null,
    absences: ofTotal ? absences : null,
    excused: ofTotal ? null : excused,
  }));
}

/** Letters a page does not explain say nothing. */
function byDays(plan: Plan, all: TrueStudent[]): TrueStudent[] {
  const explained = languageOf(plan).code === 'en';
  return all.map((student, at) => {
    const person = plan.people[at];
    const daily = days.map((date, day) => ({
      date,
      status: person ? markOf(person, day).status : ('unknown' as const),
    }));
    return { ...student, ...nothingShown, daily: explained ? daily : null };
  });
}

/** Records hold the columns that have a name of their own there, and ids only as a field. */
function inData(plan: Plan, all: TrueStudent[]): TrueStudent[] {
  return all.map((student) => ({
    ...student,
    ...nothingShown,
    ids: plan.key === 'column' ? student.ids : [],
    grade: null,
    absences: has(plan, 'absences') || !has(plan, 'bare') ? student.absences : null,
    excused: student.excused,
    unexcused: has(plan, 'unexcused') ? student.unexcused : null,
    tardies: student.tardies,
  }));
}

/** What is left of the students' truth on shapes that do not show all of a list. */
export function shownIn(plan: Plan, all: TrueStudent[]): TrueStudent[] {
  if (plan.shape === 'sentences') return inSentences(plan, all);
  if (plan.shape === 'day grid') return byDays(plan, all);
  if (plan.shape === 'one student') return all.slice(0, 1);
  return plan.shape === 'only data' ? inData(plan, all) : all;
}
