import type { Person } from './people.ts';
import type { Plan } from './plan.ts';
import type { ColumnKind } from './sheet.ts';

/** A whole school year, more than anybody can have been enrolled by now. */
const possibleDays = 180;

export function totalOf({ excused, unexcused, other }: Person, { counts }: Plan): number {
  return excused + unexcused + (counts.includes('another') ? other : 0);
}

/** In per cent, as pages round it. */
function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

export function attendedPercent(person: Person, plan: Plan): number {
  return percent(person.attended, person.attended + totalOf(person, plan));
}

export function absentPercent(person: Person, plan: Plan): number {
  const total = totalOf(person, plan);
  return percent(total, person.attended + total);
}

/** What the school counted for a pupil, per kind of column; null for columns that hold no count. */
export function figureOf(kind: ColumnKind, person: Person, plan: Plan): number | null {
  const total = totalOf(person, plan);
  const bare = plan.counts === 'bare' || plan.bareIsTotal ? total : person.unexcused;
  const figures: Partial<Record<ColumnKind, number>> = {
    absences: total,
    bare,
    excused: person.excused,
    unexcused: person.unexcused,
    other: person.other,
    tardies: person.tardies,
    attended: person.attended,
    enrolled: person.attended + total,
    possible: possibleDays,
    'earlier-term': Math.floor(total / 3) + 1,
    decoy: total + 31,
  };
  return figures[kind] ?? null;
}
