import { columnsOf, languageOf, picked, showsTotal, unitsOf } from './columns.ts';
import { figureOf } from './figures.ts';
import { isGap, nameOf } from './list.ts';
import { nobody } from './people.ts';
import type { Plan } from './plan.ts';
import type { ColumnKind } from './sheet.ts';

const unitNames = {
  day: 'days',
  period: 'periods',
  hour: 'hours',
  'half-day': 'halfDays',
  minute: 'minutes',
};

/** The fields of a record, as programs call them: in English, whatever the page speaks. */
function fieldOf(kind: ColumnKind, plan: Plan): string | null {
  const pupils = plan.subject === 'students' && plan.contextSaid;
  const [unit = 'day'] = unitsOf(plan);
  // What the heads of a list would say, its fields say.
  const said = showsTotal(plan) && picked(languageOf(plan).total, plan, 7).units.length > 0;
  const names: Partial<Record<ColumnKind, string>> = {
    name: pupils ? 'studentName' : plan.subject === 'students' ? 'name' : `${plan.subject}Name`,
    id: pupils ? 'studentId' : 'id',
    absences: said ? `${unitNames[unit]}Absent` : 'absences',
    excused: 'excusedAbsences',
    unexcused: 'unexcusedAbsences',
    other: 'suspended',
    tardies: 'tardies',
  };
  return names[kind] ?? null;
}

/** Records of a plan's pupils as a script of the page holds them, and what else programs keep beside them. */
export function dataOf(plan: Plan): unknown {
  const columns = columnsOf(plan);
  const records = plan.people.map((person, row) => {
    const fields = columns.flatMap(({ kind }, column): [string, unknown][] => {
      const field = fieldOf(kind, plan);
      if (field === null) return [];
      if (kind === 'name') return [[field, nameOf(person, plan)]];
      if (kind === 'id') return [[field, plan.pick % 3 === 0 ? Number(person.id) : person.id]];
      const figure = isGap(plan, row, column) ? null : figureOf(kind, person, plan);
      return [[field, plan.pick % 5 === 0 && figure !== null ? String(figure) : figure]];
    });
    return Object.fromEntries(fields);
  });
  const user = { user: nobody, role: 'teacher', locale: languageOf(plan).code };
  const courses = [{ course: 'Algebra', absences: 7 }];
  const has = (trouble: Plan['troubles'][number]): boolean => plan.troubles.includes(trouble);
  return {
    ...user,
    [plan.subject === 'students' && plan.contextSaid ? 'students' : 'rows']: records,
    ...(has('second list') ? { courses } : {}),
    // Last week's copy of the list, as a program keeps it to compare.
    ...(has('shadowed by script') ? { before: records } : {}),
  };
}
