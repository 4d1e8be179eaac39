import { i18n } from '#i18n';
import type { Mark } from '../domain/mark.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { inOrder, seriesKey } from '../domain/snapshots.ts';
import { usedStanding } from '../domain/stored-standing.ts';
import { formatDay, formatDays } from './day.ts';
import { chipText, figureOf, figures, line, linesOf } from './mark.ts';
import type { SeenPage } from './page-marks.ts';
import { markTierOf, standingWord } from './tier.ts';

/**
 * The mark of a student on a list without counts: what the same site showed earlier, with its date; drawn over the line
 * only (design.md 3, ui/overlay.html O3). Null where nothing is remembered.
 */
export function markRemembered(page: SeenPage, student: number): Mark | null {
  const { studentId = null, matchedByName = false } = page.taken[student] ?? {};
  const reading = page.reading.students[student];
  const found = studentId
    ? usedStanding(
        newestOfEachSeries(page.histories.get(studentId) ?? []),
        page.settings,
        page.today,
      )
    : null;
  const tier = found ? markTierOf(found.standing) : null;
  if (!reading || !found || !tier || found.standing.line !== 'over') return null;
  const { standing, snapshot } = found;
  const day = formatDay(standing.asOf, page.today);
  const tip = [...figures(standing), standingWord(standing), i18n.t('marks.earlier', { day })]
    .filter((part) => part !== null)
    .join(' · ');
  return {
    student,
    tier,
    over: true,
    chip: chipText(tier, standing),
    earlier: day,
    label: i18n.t('marks.label', { name: reading.name, tip }),
    tip,
    ...figureOf(standing),
    tierWord: standingWord(standing),
    lines: [
      ...linesOf(standing, coveredWords(snapshot)),
      line('source', i18n.t('marks.sourceEarlier', { day })),
      ...(matchedByName ? [line('source', i18n.t('marks.matchedByName'))] : []),
    ],
    canOpen: true,
    asOf: standing.asOf,
  };
}

function newestOfEachSeries(history: readonly Snapshot[]): Snapshot[] {
  const newest = new Map(inOrder(history).map((snapshot) => [seriesKey(snapshot), snapshot]));
  return [...newest.values()];
}

function coveredWords({ from, asOf }: Snapshot): string {
  return from ? formatDays(from, asOf) : i18n.t('marks.coversYear');
}
