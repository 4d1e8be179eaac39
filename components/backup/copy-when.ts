import { i18n } from '#i18n';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import { addDays, type Instant, type SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay, formatTime } from '../../lib/words/day.ts';

/** "today 07:58", "yesterday 07:55", "3 Oct 07:55": when a copy was made, in this machine's zone. */
export function copyWhen(madeAt: Instant, today: SchoolDay): string {
  const day = schoolDayOf(madeAt);
  const time = formatTime(madeAt);
  if (day === today) return i18n.t('backup.today', { time });
  if (day === addDays(today, -1)) return i18n.t('backup.yesterday', { time });
  return i18n.t('backup.onDay', { day: formatDay(day, today), time });
}
