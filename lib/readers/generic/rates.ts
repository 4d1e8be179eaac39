import type { NamedColumn } from './column.ts';
import type { Sample } from './sample.ts';
import type { Scale } from './values.ts';
import { countsOf, scaleOf, shareIn } from './values.ts';
import { speaksOf } from '../words/vocabulary.ts';

/** A column of shares: how it is written, and whether 100 % means always there or never. */
export type RateColumn = { column: NamedColumn; scale: Scale; ofAbsence: boolean };

/** Shares are rounded, some to whole percents. */
const rounding = 0.0051;
/** Fewer rows may agree by chance. */
const leastRows = 3;

/** "Attendance" and "Present" over percentages need no further word. */
function isRate({ role, index, meaning }: NamedColumn, sample: Sample): boolean {
  if (role === 'present-rate' || role === 'absent-rate') return true;
  const alone = meaning.words === 1 && speaksOf(meaning, 'attendance', 'present');
  return alone && scaleOf(sample.texts(index), true) === 'signed';
}

function onlyOf(columns: NamedColumn[], role: NamedColumn['role']): NamedColumn | null {
  const [column, ...more] = columns.filter((one) => one.role === role);
  return column && more.length === 0 ? column : null;
}

/** "Percentage" beside classes held and attended is of these where each row says so. */
function isWorkedOut(column: NamedColumn, columns: NamedColumn[], sample: Sample): boolean {
  const { role, meaning, index } = column;
  const bare = role === 'other' && meaning.unknown.length === 0 && speaksOf(meaning, 'rate');
  const [attended, all] = [onlyOf(columns, 'attended'), onlyOf(columns, 'enrolled')];
  const texts = sample.texts(index);
  const scale = scaleOf(texts, true);
  if (!bare || meaning.senses.size > 1 || !attended || !all || scale === null) return false;
  const [parts, wholes] = [countsOf(sample, attended.index), countsOf(sample, all.index)];
  const agrees = (text: string, row: number): boolean => {
    const [share, part, whole] = [shareIn(text, scale), parts[row] ?? null, wholes[row] ?? null];
    if (share === null || part === null || whole === null || whole === 0) return false;
    return Math.abs(part / whole - share) <= rounding;
  };
  return texts.length >= leastRows && texts.every(agrees);
}

/** The one column of attendance or absence in percent; null where there is none, several, or its scale cannot be told. */
export function rateOf(columns: NamedColumn[], sample: Sample): RateColumn | null {
  const rates = columns.filter(
    (column) => isRate(column, sample) || isWorkedOut(column, columns, sample),
  );
  const lasting = rates.filter(
    ({ window }) => window === null || window === 'ytd' || window === 'year',
  );
  const [column, ...more] = lasting;
  if (!column || more.length > 0) return null;
  const scale = scaleOf(
    sample.texts(column.index),
    /%|perc?ent|pct|prozent|procent|porcent|pourcent/iu.test(column.label),
  );
  return scale === null ? null : { column, scale, ofAbsence: column.role === 'absent-rate' };
}

/** The share attended, 0 to 1, of a cell's text. */
export function rateIn(rate: RateColumn, text: string): number | null {
  const share = shareIn(text, rate.scale);
  if (share === null) return null;
  return rate.ofAbsence ? Number((1 - share).toPrecision(12)) : share;
}
