import * as TemporalInstant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import type { Instant, SchoolDay } from './school-day.ts';

/**
 * Negative when `one` is earlier than `other`, 0 when they are the same moment. Instants do not sort as text: the
 * fraction of a second may be left out.
 */
export function compareInstants(one: Instant, other: Instant): number {
  // Written to the same fraction of a second they do sort as text, and thousands are compared at a time.
  const areAlike = one.length === other.length && one.endsWith('Z') && other.endsWith('Z');
  if (areAlike) return one === other ? 0 : one < other ? -1 : 1;
  return TemporalInstant.compare(
    TemporalInstant.fromString(one),
    TemporalInstant.fromString(other),
  );
}

/**
 * The school day of a moment in an IANA time zone, by default this machine's: an evening in Hawaii is already tomorrow in
 * UTC (design.md 4).
 */
export function schoolDayOf(instant: Instant, timeZone?: string): SchoolDay {
  if (timeZone === undefined) return dayOnThisMachine(instant);
  const zoned = TemporalInstant.toZonedDateTimeISO(TemporalInstant.fromString(instant), timeZone);
  return PlainDate.toString(ZonedDateTime.toPlainDate(zoned));
}

/**
 * The browser's own clock knows this machine's zone. Asking for its name first takes a hundred times as long, and every reading
 * of a school is asked for its day. Throws RangeError for what is no instant.
 */
function dayOnThisMachine(instant: Instant): SchoolDay {
  const local = new Date(instant);
  // Without its zone the browser would take a moment for one of this machine's.
  const isMoment =
    instant.includes('T') && /(?:Z|[+-]\d\d:\d\d)$/.test(instant) && !Number.isNaN(local.getTime());
  if (!isMoment) throw new RangeError('Not an instant');
  const two = (part: number) => String(part).padStart(2, '0');
  const year = String(local.getFullYear()).padStart(4, '0');
  return `${year}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
