import type { GoalTemplate } from '../../domain/casework/plan-mend.ts';
import { addDays, weekdayOf } from '../../domain/school-day.ts';

/** A Monday, to name weekdays from. */
const monday = '2024-01-01';

function weekdayNames(weekdays: readonly number[], language: 'en' | 'es' | 'ar'): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const days = [...new Set(weekdays)].toSorted((one, other) => one - other);
  const names = days.map((day) =>
    name.format(new Date(`${addDays(monday, day - weekdayOf(monday))}T00:00:00Z`)),
  );
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

const writers = {
  en: ({ attend, of, weekdays, block, weeks }: GoalTemplate) => {
    const time = block === '' ? '' : `, ${block}`;
    const span = weeks === 1 ? 'for 1 week' : `for ${weeks} weeks`;
    return `Here for ${attend} of every ${of} sessions (${weekdayNames(weekdays, 'en')}${time}), ${span}.`;
  },
  es: ({ attend, of, weekdays, block, weeks }: GoalTemplate) => {
    const time = block === '' ? '' : `, ${block}`;
    const span = weeks === 1 ? 'durante 1 semana' : `durante ${weeks} semanas`;
    return `Venir a ${attend} de cada ${of} sesiones (${weekdayNames(weekdays, 'es')}${time}), ${span}.`;
  },
  ar: ({ attend, of, weekdays, block, weeks }: GoalTemplate) => {
    const time = block === '' ? '' : `، ${block}`;
    const span = `عدد الأسابيع ${weeks}`;
    return `حضور ${attend} من كل ${of} من الجلسات (${weekdayNames(weekdays, 'ar')}${time})، ${span}.`;
  },
};

/** A goal with days, time and number, to be changed by the student and the team: "Here for 3 of every 4 sessions (Tuesday and Thursday), for 10 weeks." */
export function goalWords(language: string): (goal: GoalTemplate) => string {
  const [base = ''] = language.toLowerCase().split('-');
  return base === 'es' || base === 'ar' ? writers[base] : writers.en;
}
