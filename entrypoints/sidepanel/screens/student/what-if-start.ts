import type { WhatIfMissing } from '../../../../components/plan/WhatIf.tsx';
import type { CaseFigures } from '../../../../components/student/case-figures.ts';
import { schoolDayWindow } from '../../../../lib/domain/casework/school-day-window.ts';
import { calendarFor, schoolDaysLeft } from '../../../../lib/domain/school-calendar.ts';
import { addDays, type SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import type { WhatIf } from '../../../../lib/domain/what-if.ts';

/** Id of the part that shows the arithmetic. */
export const whatIfId = 'what-if';

export type WhatIfState =
  | {
      kind: 'ready';
      start: WhatIf;
      isEstimated: boolean;
      asOf: SchoolDay;
      /** The day on which so many school days after `asOf` are over; null where the year has fewer left. */
      dayAfter: (schoolDays: number) => SchoolDay | null;
    }
  | { kind: 'missing'; missing: WhatIfMissing };

const missing = (what: WhatIfMissing): WhatIfState => ({ kind: 'missing', missing: what });

/**
 * What the arithmetic of R11 starts from: days missed and enrolled as of the used count, and the school days after that
 * day, so that the two together are the whole year; or what is missing for it.
 */
export function whatIfStart(
  figures: CaseFigures | null,
  { calendar }: Pick<Settings, 'calendar'>,
): WhatIfState {
  if (!figures?.standing.judged) return missing('count-in-days');
  const { absences, denominator, asOf } = figures.standing;
  if (denominator === null) return missing('days-enrolled');
  const current = calendarFor(calendar, asOf);
  if (current === null) return missing('calendar');
  return {
    kind: 'ready',
    start: {
      absent: absences,
      enrolled: denominator.days,
      remaining: schoolDaysLeft(current, asOf),
    },
    isEstimated: denominator.source === 'estimated',
    asOf,
    dayAfter: (count) => schoolDayWindow(current, addDays(asOf, 1), count)?.to ?? null,
  };
}
