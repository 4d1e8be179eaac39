import type { FromPage } from '../../../lib/messaging/contract.ts';

/**
 * Whether a message is exactly of the contract, written apart from its schemas, with nothing but the language itself: a
 * second opinion on what the gate lets through.
 */
export function isBelievable(message: unknown): boolean {
  if (!isRecord(message) || !Object.hasOwn(message, 'type')) return false;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(byType, type)
    ? byType[type as FromPage['type']](message)
    : false;
}

type Check = (value: unknown) => boolean;

const byType: Record<FromPage['type'], Check> = {
  'page-read': exactly({
    type: () => true,
    reading: exactly({
      status: oneOf('read', 'incomplete', 'ambiguous', 'nothing'),
      reader: orNull(text(0, 100)),
      range: exactly({ from: orNull(isDay), to: orNull(isDay), label: orNull(text(0, 300)) }),
      students: list(20_000, isStudent),
      rows: exactly({ seen: isIndex, read: isIndex }),
      skipped: list(20_000, exactly({ text: text(0, 300), reason: text(0, 300) })),
    }),
    covers: oneOf('school-year', 'dated', 'unknown'),
    canDraw: (value) => value === true || value === false,
  }),
  'open-student': exactly({
    type: () => true,
    student: (value) => isIndex(value) && Number(value) <= 20_000,
    want: oneOf('case', 'cause'),
  }),
  'open-page': exactly({ type: () => true }),
  'watching-stopped': exactly({ type: () => true }),
};

function isStudent(value: unknown): boolean {
  const count = orNull(isCount);
  return exactly({
    name: text(1, 300),
    sisId: orNull(text(1, 100)),
    grade: orNull(text(0, 300)),
    unit: orNull(oneOf('day', 'period', 'hour', 'half-day', 'minute')),
    absences: count,
    excused: count,
    unexcused: count,
    tardies: count,
    enrolled: count,
    attendanceRate: orNull((rate) => isCount(rate) && Number(rate) <= 1),
    daily: orNull(
      list(
        400,
        exactly({ date: isDay, status: oneOf('present', 'absent', 'half', 'tardy', 'unknown') }),
      ),
    ),
  })(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function exactly(checks: Record<string, Check>): Check {
  const keys = Object.keys(checks).toSorted().join();
  return (value) =>
    isRecord(value) &&
    Object.keys(value).toSorted().join() === keys &&
    Object.entries(checks).every(([key, check]) => check(value[key]));
}

function oneOf(...allowed: unknown[]): Check {
  return (value) => allowed.includes(value);
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

function text(least: number, most: number): Check {
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most;
}

function list(most: number, check: Check): Check {
  // Holes are asked too, which `every` would pass over.
  return (value) => Array.isArray(value) && value.length <= most && [...value].every(check);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 100_000;
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(value);
}
