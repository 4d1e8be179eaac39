import ICAL from 'ical.js';
import { looksLikeDayOff } from './day-off-title.ts';
import {
  inDayOrder,
  type CalendarImport,
  type ImportedDay,
  type ImportProblemReason,
} from './imported-day.ts';
import { isRepeatClear } from './repeat-rule.ts';
import { isWeekday, type SchoolYear } from './school-calendar.ts';
import {
  addDays,
  earlierDay,
  laterDay,
  schoolDayFrom,
  schoolDaySchema,
  type SchoolDay,
} from './school-day.ts';

/** Repeats looked at per event, so that no file keeps a page busy for long: 50 years of a daily event. */
const mostRepeats = 20_000;

/** From the first to the last day, both included. */
type Span = { from: SchoolDay; to: SchoolDay };
type Reading = { title: string; spans: Span[]; problem: ImportProblemReason | null };

function dayOf(time: ICAL.Time): SchoolDay {
  const day = schoolDayFrom(time.year, time.month, time.day);
  if (day === null) throw new RangeError('No such day');
  return day;
}

/** The parser turns 31 June into 1 July; here a date that does not exist is an error of the event. */
function refuseFalseDates(component: ICAL.Component): void {
  const properties = ['dtstart', 'dtend', 'exdate', 'rdate'].flatMap((name) =>
    component.getAllProperties(name),
  );
  for (const property of properties) {
    const [, , , ...values]: unknown[] = property.toJSON();
    const isFalse = (value: unknown) =>
      typeof value === 'string' && !schoolDaySchema.safeParse(value.slice(0, 10)).success;
    if (values.some(isFalse)) throw new RangeError('No such day');
  }
}

/** Whole days: dates, or local midnight to midnight as some programs write them. Midnight in UTC may be any hour at school. */
function isWholeDays(start: ICAL.Time, end: ICAL.Time): boolean {
  const midnight = (time: ICAL.Time) =>
    time.hour === 0 && time.minute === 0 && time.zone !== ICAL.Timezone.utcTimezone;
  return start.isDate || (midnight(start) && midnight(end) && dayOf(end) > dayOf(start));
}

/** The end is not part of the event; a missing or equal end means one day. */
function spanOf(start: ICAL.Time, end: ICAL.Time): Span {
  const from = dayOf(start);
  return { from, to: laterDay(from, addDays(dayOf(end), -1)) };
}

function repeatsOf(event: ICAL.Event, within: SchoolYear): Span[] {
  const spans: Span[] = [];
  const iterator = event.iterator();
  for (let repeat = 0; repeat < mostRepeats; repeat += 1) {
    const next: ICAL.Time | undefined = iterator.next();
    if (!next || dayOf(next) > within.to) return spans;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    if (!isCancelled(item.component)) spans.push(spanOf(startDate, endDate));
  }
  throw new RangeError('Too many repeats');
}

function isCancelled(component: ICAL.Component): boolean {
  return String(component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED';
}

function readEvent(
  component: ICAL.Component,
  moved: ICAL.Component[],
  within: SchoolYear,
): Reading {
  const event = new ICAL.Event(component, { exceptions: moved });
  const title = (event.summary ?? '').trim();
  const found = (spans: Span[], problem: ImportProblemReason | null) => ({ title, spans, problem });
  try {
    for (const one of [component, ...moved]) refuseFalseDates(one);
    const { startDate, endDate } = event;
    if (isCancelled(component)) return found([], null);
    if (!isWholeDays(startDate, endDate)) {
      return found([], looksLikeDayOff(title) ? 'timed-event' : null);
    }
    if (!event.isRecurring()) return found([spanOf(startDate, endDate)], null);
    return isRepeatClear(component)
      ? found(repeatsOf(event, within), null)
      : found([], 'unclear-repeat');
  } catch {
    return found([], 'unreadable');
  }
}

function weekdaysOf(span: Span, within: SchoolYear): SchoolDay[] {
  const days: SchoolDay[] = [];
  const last = earlierDay(span.to, within.to);
  for (let day = laterDay(span.from, within.from); day <= last; day = addDays(day, 1)) {
    if (isWeekday(day)) days.push(day);
  }
  return days;
}

/** All events of a file that may hold several calendars; null when it is no calendar. */
function eventsOf(text: string): ICAL.Component[] | null {
  try {
    const parsed: unknown[] = ICAL.parse(text);
    const roots =
      typeof parsed[0] === 'string' ? [parsed] : parsed.filter((root) => Array.isArray(root));
    const calendars = roots.map((root) => new ICAL.Component(root));
    return calendars.length === 0
      ? null
      : calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  } catch {
    return null;
  }
}

const keyOf = (component: ICAL.Component) => String(component.getFirstPropertyValue('uid'));

/** Each event with the moved repeats of its own; a moved repeat without its event stands alone. */
function withMovedRepeats(events: ICAL.Component[]): [ICAL.Component, ICAL.Component[]][] {
  const isMoved = (component: ICAL.Component) => component.hasProperty('recurrence-id');
  const moved = Map.groupBy(events.filter(isMoved), keyOf);
  const whole = events.filter((component) => !isMoved(component));
  const known = new Set(whole.map(keyOf));
  const alone = [...moved].flatMap(([key, components]) => (known.has(key) ? [] : components));
  return [
    ...whole.map((component): [ICAL.Component, ICAL.Component[]] => [
      component,
      moved.get(keyOf(component)) ?? [],
    ]),
    ...alone.map((component): [ICAL.Component, ICAL.Component[]] => [component, []]),
  ];
}

/**
 * Weekdays of a school year that the whole-day events of an `.ics` text cover, repeats and moved repeats included, each
 * with its title and whether it sounds like a day off; timed events that do, unclear repeats and broken events are
 * problems (domain.md R9, school calendar).
 */
export function readCalendarFile(text: string, within: SchoolYear): CalendarImport {
  const events = eventsOf(text);
  if (!events) return { days: [], problems: [{ text: '', reason: 'not-a-calendar' }] };
  const readings = withMovedRepeats(events).map(([event, moved]) =>
    readEvent(event, moved, within),
  );
  const days = readings.flatMap(({ title, spans }): ImportedDay[] => {
    const looksOff = looksLikeDayOff(title);
    return spans.flatMap((span) =>
      weekdaysOf(span, within).map((day) => ({ day, title, looksOff })),
    );
  });
  const problems = readings.flatMap(({ title, problem }) =>
    problem ? [{ text: title, reason: problem }] : [],
  );
  return { days: inDayOrder(days), problems };
}
