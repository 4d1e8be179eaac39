import type { NamedColumn } from './column.ts';
import type { Sample } from './sample.ts';
import type { Scale } from './values.ts';
import { scaleOf, shareIn } from './values.ts';
import { speaksOf } from '../words/vocabulary.ts';

/** A column of shares: how it is written, and whether 100 % means always there or never. */
export type RateColumn = { column: NamedColumn; scale: Scale; ofAbsence: boolean };

/** "Attendance" over percentages needs no further word. */
function isRate({ role, index, meaning }: NamedColumn, sample: Sample): boolean {
  if (role === 'present-rate' || role === 'absent-rate') return true;
  const alone = meaning.words === 1 && speaksOf(meaning, 'attendance');
  return alone && scaleOf(sample.texts(index), true) === 'signed';
}

/** The one column of attendance or absence in percent; null where there is none, several, or its scale cannot be told. */
export function rateOf(columns: NamedColumn[], sample: Sample): RateColumn | null {
  const rates = columns.filter((column) => isRate(column, sample));
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
