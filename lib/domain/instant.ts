import * as TemporalInstant from 'temporal-polyfill/fns/Instant';
import * as Now from 'temporal-polyfill/fns/Now';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import type { Instant, SchoolDay } from './school-day.ts';

/**
 * Negative when `one` is earlier than `other`, 0 when they are the same moment. Instants do not sort as text: the
 * fraction of a second may be left out.
 */
export function compareInstants(one: Instant, other: Instant): number {
  return TemporalInstant.compare(
    TemporalInstant.fromString(one),
    TemporalInstant.fromString(other),
  );
}

/**
 * The school day of a moment in an IANA time zone, by default this machine's: an evening in Hawaii is already tomorrow in
 * UTC (design.md 4).
 */
export function schoolDayOf(instant: Instant, timeZone: string = Now.timeZoneId()): SchoolDay {
  const zoned = TemporalInstant.toZonedDateTimeISO(TemporalInstant.fromString(instant), timeZone);
  return PlainDate.toString(ZonedDateTime.toPlainDate(zoned));
}
