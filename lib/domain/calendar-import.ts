import { readCalendarFile } from './calendar-file.ts';
import type { CalendarImport } from './imported-day.ts';
import { readPastedDates } from './pasted-dates.ts';
import type { SchoolYear } from './school-calendar.ts';
import type { DateOrder } from './written-date.ts';

/**
 * Days off for the school calendar of the year `within`, from the text of an `.ics` file or from pasted dates: days for a
 * person to confirm and problems as codes. `order` only concerns pasted numbers like 9/7 (domain.md R9).
 */
export function importCalendar(
  text: string,
  within: SchoolYear,
  order: DateOrder | null = null,
): CalendarImport {
  const isFile = /^\s{0,20}BEGIN:VCALENDAR\b/imu.test(text);
  return isFile ? readCalendarFile(text.trim(), within) : readPastedDates(text, within, order);
}
