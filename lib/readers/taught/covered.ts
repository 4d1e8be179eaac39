import type { Covers } from '../../domain/page-reading.ts';
import type { TaughtLayout } from '../../domain/taught-page.ts';
import type { Range } from '../finding.ts';
import { noRange } from '../finding.ts';
import { choicesOf } from '../generic/choices.ts';
import { nameColumn } from '../generic/column.ts';
import { fieldsOn, rangeOfFields } from '../generic/fields.ts';
import { surroundingsOf } from '../generic/surroundings.ts';
import { type Covered, windowOf } from '../generic/window.ts';
import type { Page } from '../reader.ts';
import { liveFields } from './live-fields.ts';
import type { MatchedGrid } from './match.ts';
import { shownPart } from './shown-part.ts';

/** What the counts of a taught page cover now, and choices on the page by which they are not what was taught. */
export type TaughtCover = {
  covers: Covers;
  range: Range;
  otherUnit: string | null;
  /** The page's words for the part of the year it shows, where the whole year was taught. */
  otherWindow: string | null;
};

/** What somebody may choose to see of a year. */
const parts = ['term', 'month', 'recent'];

/** What the page as it is now says of its window, by its own column and by everything around it. */
function lookAt(page: Page, { grid, places }: MatchedGrid) {
  const place = places.absences ?? places.unexcused ?? places.excused ?? 0;
  const column = nameColumn(place, grid.columns[place]?.labels ?? []);
  const before = fieldsOn(page);
  const fields = liveFields(before);
  const around = surroundingsOf({ page, apart: [] }, grid.element, grid.caption, []);
  const choices = choicesOf(fields);
  const covered = windowOf(column, around, fields, choices);
  const [typed, came] = [rangeOfFields(fields, null), rangeOfFields(before, null)];
  // Days that were typed since may be those of the list, or of the next one.
  const isMoved = came !== null && JSON.stringify(typed) !== JSON.stringify(came);
  return { covered, choices, isMoved, part: shownPart(fields, around) };
}

/** Words that leave it open which days are meant, where the column itself says nothing. */
function openWords({ covers, said, short, range }: Covered, isOfYear: boolean): string | null {
  if (short) return said?.text ?? range.label;
  const because = said?.because ?? null;
  const isOfColumn = because === 'words-say' || because === 'group-says';
  if (covers !== 'unknown' || isOfColumn || (because === 'control-says' && isOfYear)) return null;
  return said?.text ?? null;
}

/**
 * What a person said holds until the page itself says something narrower: dates that stand on it are its range, and a
 * chosen month is no school year. A page whose own menu says another unit counts something else than what was taught.
 */
export function coverOf(
  page: Page,
  matched: MatchedGrid,
  { unit, window }: TaughtLayout,
): TaughtCover {
  const { covered, choices, isMoved, part } = lookAt(page, matched);
  const isOther = choices.unit !== null && choices.unit.unit !== unit;
  const otherUnit = isOther ? (choices.unit?.text ?? null) : null;
  const { covers, range } = covered;
  if (covers === 'dated' && !isMoved) return { covers, range, otherUnit, otherWindow: null };
  const chosen = choices.window;
  const moved = isMoved ? (range.label ?? '') : null;
  const ofChoice = parts.some((one) => one === chosen?.window) ? (chosen?.text ?? null) : null;
  const other = moved ?? ofChoice ?? part ?? openWords(covered, chosen?.window === 'year');
  const otherWindow = window === 'school-year' ? other : null;
  if (window === 'school-year' && otherWindow === null)
    return { covers: 'school-year', range: noRange, otherUnit, otherWindow };
  return { covers: 'unknown', range: { ...noRange, label: otherWindow }, otherUnit, otherWindow };
}
