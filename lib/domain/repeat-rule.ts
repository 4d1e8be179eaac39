import type ICAL from 'ical.js';

/** Parts that each frequency may carry, one of them at a time, so that every repeat is found and found where it belongs. */
const clearParts: Record<string, string[][]> = {
  DAILY: [[], ['BYDAY']],
  WEEKLY: [[], ['BYDAY']],
  MONTHLY: [[], ['BYDAY'], ['BYMONTHDAY']],
  YEARLY: [[], ['BYMONTH'], ['BYMONTH', 'BYDAY'], ['BYMONTH', 'BYMONTHDAY']],
};

function isClear(rule: ICAL.Recur): boolean {
  const parts = Object.keys(rule.parts).toSorted();
  const allowed = clearParts[rule.freq] ?? [];
  const known = allowed.some((set) => set.toSorted().join() === parts.join());
  // The iterator searches for ever for a day that no step lands on, and turns 30 February into 2 March.
  const lands = rule.freq !== 'DAILY' || parts.length === 0 || rule.interval === 1;
  const exists = rule.freq !== 'YEARLY' || monthDays(rule).every((day) => Math.abs(day) <= 28);
  return known && lands && (exists || hasLongMonths(rule));
}

function monthDays(rule: ICAL.Recur): number[] {
  return rule.getComponent('BYMONTHDAY').map(Number);
}

/** Months that have a 30th; only 31 stays unclear in four of them. */
function hasLongMonths(rule: ICAL.Recur): boolean {
  const longest = monthDays(rule).includes(31)
    ? [1, 3, 5, 7, 8, 10, 12]
    : [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return rule
    .getComponent('BYMONTH')
    .map(Number)
    .every((month) => longest.includes(month));
}

/** Whether all repeat rules of an event are of the plain kinds that school calendars use; others are reported, not guessed. */
export function isRepeatClear(component: ICAL.Component): boolean {
  return component.getAllProperties('rrule').every((property) => {
    const rule: unknown = property.getFirstValue();
    return isRule(rule) && isClear(rule);
  });
}

function isRule(value: unknown): value is ICAL.Recur {
  return typeof value === 'object' && value !== null && 'freq' in value && 'parts' in value;
}
