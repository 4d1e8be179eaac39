import type { Covers } from '../../domain/page-reading.ts';
import type { TaughtLayout } from '../../domain/taught-page.ts';
import type { Range } from '../finding.ts';
import { noRange } from '../finding.ts';
import { choicesOf } from '../generic/choices.ts';
import { nameColumn } from '../generic/column.ts';
import { fieldsOn } from '../generic/fields.ts';
import { surroundingsOf } from '../generic/surroundings.ts';
import { windowOf } from '../generic/window.ts';
import type { Page } from '../reader.ts';
import type { MatchedGrid } from './match.ts';

/** What the counts of a taught page cover now, and a choice on the page by which they count something else. */
export type TaughtCover = { covers: Covers; range: Range; otherUnit: string | null };

/** What somebody may choose to see of a year. */
const parts = ['term', 'month', 'recent'];

/**
 * What a person said holds until the page itself says something narrower: dates that stand on it are its range, and a
 * chosen month is no school year. A page whose own menu says another unit counts something else than what was taught.
 */
export function coverOf(
  page: Page,
  { grid, places }: MatchedGrid,
  { unit, window }: TaughtLayout,
): TaughtCover {
  const place = places.absences ?? places.unexcused ?? places.excused ?? 0;
  const column = nameColumn(place, grid.columns[place]?.labels ?? []);
  const fields = fieldsOn(page);
  const choices = choicesOf(fields);
  const around = surroundingsOf(page, grid.element, grid.caption, []);
  const { covers, range, short } = windowOf(column, around, fields, choices);
  const isOther = choices.unit !== null && choices.unit.unit !== unit;
  const otherUnit = isOther ? (choices.unit?.text ?? null) : null;
  if (covers === 'dated') return { covers, range, otherUnit };
  const isPart = short || parts.some((part) => part === choices.window?.window);
  const isYear = window === 'school-year' && !isPart;
  return { covers: isYear ? 'school-year' : 'unknown', range: noRange, otherUnit };
}
