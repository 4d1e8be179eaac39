import type { SchoolCalendar } from '../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { i18n } from '#i18n';
import { formatDay, formatWeekday } from '../../lib/words/day.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { CalendarSummary } from './CalendarSummary.tsx';
import { draftOf } from './calendar-value.ts';
import { HeldSetting } from './HeldSetting.tsx';
import '../ui/list.css';

type HeldCalendarProps = { calendar: SchoolCalendar; today: SchoolDay };

/** The school year as the school set it: to read, not to change. */
export function HeldCalendar({ calendar, today }: HeldCalendarProps) {
  const { firstDay, lastDay, daysOff } = calendar;
  return (
    <Section title={i18n.t('settings.calendar.title')}>
      <div className="stack">
        <p className="sm muted">{i18n.t('settings.calendar.lead')}</p>
        <HeldSetting
          label={i18n.t('settings.calendar.firstDay')}
          value={formatDay(firstDay, today)}
        />
        <HeldSetting
          label={i18n.t('settings.calendar.lastDay')}
          value={formatDay(lastDay, today)}
        />
        <CalendarSummary draft={draftOf(calendar)} today={today} />
        {daysOff.length > 0 ? (
          <Disclosure
            title={i18n.t('settings.calendar.daysOff', daysOff.length, {
              n: String(daysOff.length),
            })}
          >
            <ul className="list list--1 sm">
              {daysOff.map((day) => (
                <li key={day} className="num">
                  {formatWeekday(day)}
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </div>
    </Section>
  );
}
