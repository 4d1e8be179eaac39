import { i18n } from '#i18n';
import type { PageRow } from '../../../../components/page/page-row.ts';
import { caseFigures } from '../../../../components/student/case-figures.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import type { Snapshot } from '../../../../lib/domain/snapshot.ts';
import { inOrder, seriesKey } from '../../../../lib/domain/snapshots.ts';
import type { Judged, Line } from '../../../../lib/domain/standing.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { formatCount } from '../../../../lib/words/numbers.ts';
import { markTierOf } from '../../../../lib/words/tier.ts';
import { countOfUnit } from '../../../../lib/words/unit.ts';
import type { KnownStudent } from './known-student.ts';
import type { SeenRow } from './seen-rows.ts';
import {
  causeState,
  changeFact,
  countRest,
  planState,
  rateAlone,
  rateAndWord,
  sharesOf,
} from './standing-words.ts';

/** Where a row belongs in the list, and how it sorts there: by days, most first (ui/design.md B1). */
export type PlacedRow = {
  row: PageRow;
  place: Line | 'not-compared' | 'never-seen';
  absences: number;
  asOf: SchoolDay | null;
};

/** What rows are written from; `asOf` is the day most of the list counts up to. */
export type RowContext = { settings: Settings; today: SchoolDay; asOf: SchoolDay | null };

function emptyRow({ key, seen }: SeenRow): PageRow {
  return {
    key,
    studentId: seen.studentId,
    name: seen.reading.name,
    tier: null,
    word: null,
    rate: null,
    count: null,
    countRest: null,
    facts: seen.matchedByName ? [i18n.t('page.matchedByName')] : [],
    asOf: null,
    shares: [],
    cause: null,
    next: null,
  };
}

/** The snapshots of the series that this very page belongs to, oldest first. */
function seriesHere({ frame, seen }: SeenRow, history: readonly Snapshot[]): Snapshot[] {
  const { reader, covers, range } = frame;
  const { unit } = seen.reading;
  if (reader === null || unit === null) return [];
  const here = seriesKey({ reader, unit, covers, from: range.from });
  return inOrder(history).filter((snapshot) => seriesKey(snapshot) === here);
}

type Told = { standing: Judged; series: readonly Snapshot[]; known: KnownStudent | undefined };

/** "as of 7 Nov", for a count of another day than the list's own, or, on a list without counts, than today. */
function asOfWords(day: SchoolDay, { asOf, today }: RowContext): string | null {
  return day === (asOf ?? today) ? null : i18n.t('page.asOf', { day: formatDay(day, today) });
}

/** A row with a count that was compared. */
function comparedRow(seenRow: SeenRow, told: Told, context: RowContext): PlacedRow {
  const { standing, series, known } = told;
  const empty = emptyRow(seenRow);
  const change = changeFact(series, context.today);
  const asks = standing.line === 'over';
  const row: PageRow = {
    ...empty,
    tier: markTierOf(standing) ?? 'ok',
    word: rateAndWord(standing),
    rate: rateAlone(standing),
    count: formatCount(standing.absences),
    countRest: countRest(standing),
    facts: [...(change ? [change] : []), ...empty.facts],
    asOf: asOfWords(standing.asOf, context),
    shares: sharesOf(series, context.settings),
    cause: asks && seenRow.seen.studentId !== null ? causeState(known?.causes ?? []) : null,
    next: asks ? planState(known?.plan ?? null, context.today) : null,
  };
  return { row, place: standing.line, absences: standing.absences, asOf: standing.asOf };
}

/** A count that was read but not compared with any line; a notice says why. */
function notComparedRow(seenRow: SeenRow): PlacedRow {
  const { absences, unit } = seenRow.seen.reading;
  const row = emptyRow(seenRow);
  if (absences === null) return { row, place: 'not-compared', absences: 0, asOf: null };
  const count = unit === null ? formatCount(absences) : countOfUnit(absences, unit);
  return { row: { ...row, count }, place: 'not-compared', absences, asOf: null };
}

/** A student whose count this page does not show: what was read earlier, with its date. */
function rememberedRow(
  seenRow: SeenRow,
  known: KnownStudent | undefined,
  context: RowContext,
): PlacedRow {
  const figures = caseFigures(known?.history ?? [], context.settings, context.today);
  if (!figures) {
    return { row: emptyRow(seenRow), place: 'never-seen', absences: 0, asOf: null };
  }
  const { standing, series, used } = figures;
  if (standing.judged) {
    return comparedRow(seenRow, { standing, series, known }, { ...context, asOf: null });
  }
  const row: PageRow = {
    ...emptyRow(seenRow),
    count: countOfUnit(used.absences, used.unit),
    asOf: asOfWords(used.asOf, context),
  };
  return { row, place: 'not-compared', absences: used.absences, asOf: used.asOf };
}

/** One student as the list shows them. */
export function placedRow(
  seenRow: SeenRow,
  known: KnownStudent | undefined,
  context: RowContext,
): PlacedRow {
  const { standing } = seenRow;
  if (standing.judged) {
    const series = seriesHere(seenRow, known?.history ?? []);
    return comparedRow(seenRow, { standing, series, known }, context);
  }
  if (standing.reason === 'no-count') return rememberedRow(seenRow, known, context);
  return notComparedRow(seenRow);
}
