import type ICAL from 'ical.js';
import { schoolDayFrom } from './school-day.ts';

/** The parts each frequency may carry, so that every repeat is found and found where it belongs. */
const clearParts: Record<string, string[]> = {
  DAILY: ['', 'BYDAY'],
  WEEKLY: ['', 'BYDAY'],
  MONTHLY: ['', 'BYDAY', 'BYMONTHDAY'],
  YEARLY: ['', 'BYMONTH', 'BYDAY,BYMONTH', 'BYMONTH,BYMONTHDAY'],
};

/** Whether every month named has every day of the month named, also outside leap years. */
function daysExist(rule: ICAL.Recur): boolean {
  const days = rule.getComponent('BYMONTHDAY').map(Number);
  const months = rule.getComponent('BYMONTH').map(Number);
  return months.every((month) => days.every((day) => schoolDayFrom(2026, month, day) !== null));
}

/** The iterator searches for ever for a day that no step lands on, and turns 30 February into 2 March. */
function isClear(rule: ICAL.Recur): boolean {
  const parts = Object.keys(rule.parts).toSorted().join();
  const known = clearParts[rule.freq]?.includes(parts) ?? false;
  const lands = rule.freq !== 'DAILY' || parts === '' || rule.interval === 1;
  return known && lands && daysExist(rule);
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
