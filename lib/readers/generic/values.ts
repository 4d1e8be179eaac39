import type { Unit } from '../../domain/page-reading.ts';
import { isBlank } from '../page/blank.ts';
import { readCount, readPercent } from '../page/numbers.ts';
import { collapse } from '../page/text.ts';
import { meaningOf } from '../words/vocabulary.ts';
import { unitIn } from './column.ts';
import type { Sample } from './sample.ts';

/** A count and the unit written behind it: "12", "12 days". */
export type Counted = { value: number; unit: Unit | null };

/** The count a cell shows; null for everything that is no single count. */
export function countIn(text: string): Counted | null {
  const plain = readCount(text);
  if (plain !== null) return { value: plain, unit: null };
  const [, number = '', words = ''] =
    /^([\d.,½]+)\s?(\p{L}[\p{L} .]{0,20})$/u.exec(collapse(text)) ?? [];
  const value = number === '' ? null : readCount(number);
  if (value === null) return null;
  const meaning = meaningOf(words);
  const unit = meaning.unknown.length === 0 ? unitIn(meaning) : null;
  return unit === null ? null : { value, unit };
}

/** Whether the column shows counts: some, and next to nothing else. */
export function areCounts(texts: string[]): boolean {
  const shown = texts.filter((text) => !isBlank(text));
  const counts = shown.filter((text) => countIn(text) !== null);
  return counts.length > 0 && counts.length >= shown.length * 0.9;
}

/** The unit all counts of a column carry with them; null where they carry none or several. */
export function unitOfCells(texts: string[]): Unit | null {
  const units = new Set(
    texts.map((text) => countIn(text)?.unit ?? null).filter((unit) => unit !== null),
  );
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/** The counts of a column, null where a row shows none. */
export function countsOf(sample: Sample, column: number): (number | null)[] {
  return sample.texts(column).map((text) => countIn(text)?.value ?? null);
}

/** How a column writes shares: with a percent sign, 0 to 100, or 0 to 1; null where that cannot be told. */
export type Scale = 'signed' | 'hundred' | 'one';

export function scaleOf(texts: string[], percentWords: boolean): Scale | null {
  const shown = texts.filter((text) => !isBlank(text));
  // A few numbers in a column of blanks may have slipped in from another one.
  if (shown.length < texts.length * 0.6 || shown.length === 0) return null;
  if (shown.every((text) => readPercent(text) !== null)) return 'signed';
  const numbers = shown.map(readCount);
  if (numbers.some((number) => number === null || number > 100)) return null;
  if (numbers.some((number) => (number ?? 0) > 1.5)) return 'hundred';
  const fractions =
    shown.every((text) => /^[01]([.,]\d{2,})?$/u.test(text)) &&
    shown.some((text) => /[.,]\d{2}/u.test(text));
  return fractions && !percentWords ? 'one' : null;
}

/** A share 0 to 1 as the cell shows it, in the column's scale. */
export function shareIn(text: string, scale: Scale): number | null {
  if (scale === 'signed') return readPercent(text);
  const number = readCount(text);
  if (number === null) return null;
  const share = scale === 'hundred' ? Number((number / 100).toPrecision(12)) : number;
  return share <= 1 ? share : null;
}
