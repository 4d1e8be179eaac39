import { i18n } from '#i18n';
import type { Crossing } from '../../lib/domain/crossing.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { inOrder, seriesKey } from '../../lib/domain/snapshots.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatChange, formatCount } from '../../lib/words/numbers.ts';
import { countOfUnit } from '../../lib/words/unit.ts';
import type { HistoryEvent } from './history-event.ts';

function readTitle({ absences, enrolled, unit }: Snapshot): string {
  return enrolled === null
    ? i18n.t('student.history.read', { count: countOfUnit(absences, unit) })
    : i18n.t('student.history.readOf', {
        absences: formatCount(absences),
        days: countOfUnit(enrolled, unit),
      });
}

function readingEvent(snapshot: Snapshot, before: Snapshot | undefined): HistoryEvent {
  const { id, asOf, firstSeenAt, correctedFrom, absences } = snapshot;
  const event = { id, kind: 'counts', day: asOf, at: firstSeenAt } as const;
  if (correctedFrom !== null) {
    const [from, to] = [formatCount(correctedFrom), formatCount(absences)];
    const title = i18n.t('student.history.corrected', { from, to });
    return { ...event, icon: 'undo', title, detail: i18n.t('student.history.takenBack') };
  }
  const delta = before === undefined ? 0 : absences - before.absences;
  const detail = delta > 0 ? i18n.t('student.history.more', { delta: formatChange(delta) }) : null;
  return { ...event, icon: 'page', title: readTitle(snapshot), detail };
}

/** Readings of every page, oldest first within a series; two pages that say the same on one day are one event. */
export function readingEvents(snapshots: readonly Snapshot[]): HistoryEvent[] {
  const before = new Map<string, Snapshot>();
  const events = new Map<string, HistoryEvent>();
  for (const snapshot of inOrder(snapshots)) {
    const event = readingEvent(snapshot, before.get(seriesKey(snapshot)));
    events.set(`${event.day} ${event.title}`, event);
    before.set(seriesKey(snapshot), snapshot);
  }
  return [...events.values()];
}

function crossingDetail({ state, resolvedAt }: Crossing, today: SchoolDay): string {
  if (state === 'retracted') return i18n.t('student.history.retracted');
  if (state === 'outstanding') return i18n.t('student.history.outstanding');
  return resolvedAt === null
    ? i18n.t('student.history.answered')
    : i18n.t('student.history.answeredOn', { day: formatDay(schoolDayOf(resolvedAt), today) });
}

/** Count lines that were passed, each with whether a record answers it (domain.md R5). */
export function crossingEvents(crossings: readonly Crossing[], today: SchoolDay): HistoryEvent[] {
  return crossings.map((crossing) => ({
    id: crossing.id,
    kind: 'counts',
    day: crossing.crossedOn,
    at: crossing.createdAt,
    icon: 'look',
    title: i18n.t('student.history.passed', {
      count: countOfUnit(crossing.threshold, crossing.unit),
    }),
    detail: crossingDetail(crossing, today),
  }));
}
