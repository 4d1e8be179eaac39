import { i18n } from '#i18n';
import { judge } from '../domain/judge.ts';
import type { Mark } from '../domain/mark.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { disagreement, seriesKey } from '../domain/snapshots.ts';
import type { Judged, Standing } from '../domain/standing.ts';
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
  const found = studentId ? rememberedStanding(page.histories.get(studentId) ?? [], page) : null;
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

/** The newest snapshot that can be judged by day thresholds, as it would be judged today. */
function rememberedStanding(
  history: readonly Snapshot[],
  { settings, today }: { settings: Settings; today: SchoolDay },
): { standing: Judged; snapshot: Snapshot } | null {
  const judged = newestOfEachSeries(history)
    .map((snapshot) => ({ snapshot, standing: standingOf(snapshot, settings, today) }))
    .filter((one): one is { snapshot: Snapshot; standing: Judged } => one.standing.judged);
  const snapshots = judged.map(({ snapshot }) => snapshot);
  const used = disagreement(snapshots)?.used ?? snapshots.toSorted(byAsOf).at(-1);
  return judged.find(({ snapshot }) => snapshot === used) ?? null;
}

function standingOf(snapshot: Snapshot, settings: Settings, today: SchoolDay): Standing {
  const range = { from: snapshot.from, to: snapshot.asOf, label: null };
  const reading = { status: 'read', range } as const;
  return judge({ reading, covers: snapshot.covers, student: snapshot, settings, today });
}

function newestOfEachSeries(history: readonly Snapshot[]): Snapshot[] {
  const newest = new Map(history.toSorted(byAsOf).map((one) => [seriesKey(one), one]));
  return [...newest.values()];
}

function byAsOf(one: Snapshot, other: Snapshot): number {
  const [first, second] = [one.asOf + one.lastSeenAt, other.asOf + other.lastSeenAt];
  return first < second ? -1 : Number(first > second);
}

function coveredWords({ from, asOf }: Snapshot): string {
  return from ? formatDays(from, asOf) : i18n.t('marks.coversYear');
}
