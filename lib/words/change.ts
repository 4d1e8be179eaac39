import { i18n } from '#i18n';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { changeOf, unchangedSince } from '../domain/snapshots.ts';
import { formatDay } from './day.ts';
import { formatChange, formatCount } from './numbers.ts';

/** "+2 since 3 Oct", signed and dated. */
export function changeWords(
  { delta, since }: { delta: number; since: SchoolDay },
  today: SchoolDay,
): string {
  return i18n.t('words.change.since', { delta: formatChange(delta), day: formatDay(since, today) });
}

/**
 * What the snapshots of one series say of the last change: a rise with its date, a correction with both counts, no
 * change since a day, or that this is the first reading (domain.md R10).
 */
export function historyWords(series: readonly Snapshot[], today: SchoolDay): string {
  const latest = series.at(-1);
  if (latest?.correctedFrom != null) {
    const [from, to] = [formatCount(latest.correctedFrom), formatCount(latest.absences)];
    return i18n.t('words.change.corrected', { from, to, day: formatDay(latest.asOf, today) });
  }
  const change = changeOf(series);
  if (change) return changeWords(change, today);
  const since = unchangedSince(series);
  if (since === null || since === today) return i18n.t('words.change.first');
  return i18n.t('words.change.none', { day: formatDay(since, today) });
}
