import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { calendarFrom, calendarSum, type CalendarDraft } from './calendar-value.ts';
import '../ui/list.css';

/** What the year comes to: school days in all, so far, and left. */
export function CalendarSummary({ draft, today }: { draft: CalendarDraft; today: SchoolDay }) {
  const calendar = calendarFrom(draft);
  if (!calendar) return null;
  const { total, soFar, left } = calendarSum(calendar, today);
  return (
    <dl className="kv">
      <dt>{i18n.t('settings.calendar.total')}</dt>
      <dd className="num">{formatCount(total)}</dd>
      <dt>{i18n.t('settings.calendar.soFar')}</dt>
      <dd className="num">{formatCount(soFar)}</dd>
      <dt>{i18n.t('settings.calendar.left')}</dt>
      <dd className="num">{formatCount(left)}</dd>
    </dl>
  );
}
