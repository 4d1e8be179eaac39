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
    explained: orNull(isExplained),
    listed: orNull((value) => isIndex(value) && Number(value) <= 1_000_000),
    canDraw: (value) => value === true || value === false,
  }),
  'open-student': exactly({
    type: () => true,
    student: (value) => isIndex(value) && Number(value) <= 20_000,
    want: oneOf('case', 'cause'),
  }),
  'open-page': exactly({ type: () => true }),
  'watching-stopped': exactly({ type: () => true }),
  'ask-taught': exactly({
    type: () => true,
    canRead: (value) => value === true || value === false,
  }),
  pointed: exactly({ type: () => true, draft: isDraft }),
  'pointing-ended': exactly({ type: () => true }),
};

function isExplained(value: unknown): boolean {
  const because = oneOf(...becauses);
  const said = orNull(exactly({ because, text: text(0, 300) }));
  const unit = oneOf('day', 'period', 'hour', 'half-day', 'minute');
  const option = exactly({ text: text(0, 300), layout: isLayout });
  return exactly({
    took: list(
      40,
      exactly({ as: oneOf(...takens), label: text(0, 300), because: list(14, because) }),
    ),
    unit: orNull(exactly({ unit, said })),
    window: said,
    scope: oneOf('day', 'class', 'unknown'),
    questions: list(
      4,
      exactly({
        about: oneOf('absences', 'unit', 'window', 'name'),
        options: (given) => list(12, option)(given) && Array.from(given as unknown[]).length > 0,
      }),
    ),
  })(value);
}

function isLayout(value: unknown): boolean {
  const nth: Check = (number) => isIndex(number) && Number(number) <= 500;
  const column = exactly({ label: text(0, 300), nth });
  const maybe = orNull(column);
  const counts = { absences: maybe, excused: maybe, unexcused: maybe };
  const others = { name: column, sisId: maybe, tardies: maybe, enrolled: maybe };
  const heads: Check = (list_) => list(100, text(0, 300))(list_) && (list_ as unknown[]).length > 0;
  const kind = oneOf('table', 'split-table', 'aria-grid', 'cards');
  const columns: Check = (given) =>
    exactly({ ...counts, ...others })(given) &&
    isRecord(given) &&
    Object.keys(counts).some((name) => given[name] !== null);
  return exactly({
    schema: (number) => number === 1,
    shape: exactly({ path: text(0, 300), kind, heads }),
    columns,
    unit: oneOf('day', 'period', 'hour', 'half-day', 'minute'),
    window: oneOf('school-year', 'term', 'month', 'other'),
  })(value);
}

function isDraft(value: unknown): boolean {
  const nth: Check = (number) => isIndex(number) && Number(number) <= 500;
  const column = exactly({ label: text(0, 300), nth });
  const heads: Check = (list_) => list(100, text(0, 300))(list_) && (list_ as unknown[]).length > 0;
  const kind = oneOf('table', 'split-table', 'aria-grid', 'cards');
  const maybe = orNull(column);
  return exactly({
    shape: exactly({ path: text(0, 300), kind, heads }),
    count: column,
    counted: oneOf('all', 'excused', 'unexcused', null),
    unit: oneOf('day', 'period', 'hour', 'half-day', 'minute', null),
    window: oneOf('school-year', 'term', 'month', 'other', null),
    name: maybe,
    sisId: maybe,
    enrolled: maybe,
    tardies: maybe,
    otherKind: maybe,
  })(value);
}

const takens =
  'name sisId grade absences excused unexcused half-days attended tardies enrolled attendanceRate daily'.split(
    ' ',
  );
const becauses =
  'words-say group-says caption-says heading-says control-says legend-says values-are-names values-are-counts key-in-link parts-add-up days-add-up only-column too-many-for-days taught'.split(
    ' ',
  );

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
