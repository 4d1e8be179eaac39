import { i18n } from '#i18n';
import { distinctSessions } from '../../lib/domain/casework/distinct-sessions.ts';
import { standingModules, type ModuleCredit } from '../../lib/domain/casework/module-credit.ts';
import { countSessions, type SessionCount } from '../../lib/domain/casework/session-count.ts';
import type { Session } from '../../lib/domain/casework/session.ts';
import { addDays, laterDay, type SchoolDay, weekdayOf } from '../../lib/domain/school-day.ts';
import type { HistoryEvent } from './history-event.ts';

const parts = ['late', 'madeUp', 'missed', 'excused', 'cancelled', 'unmarked'] as const;

/** "1 late, 1 missed": what in a week was not simply "here"; null where nothing was. */
function weekDetail(count: SessionCount): string | null {
  const words = parts
    .filter((part) => count[part] > 0)
    .map((part) => i18n.t(`why.history.session.${part}`, count[part], { n: count[part] }));
  return words.length === 0 ? null : words.join(i18n.t('page.listComma'));
}

function weekTitle({ attended, held }: SessionCount): string {
  return held === 0
    ? i18n.t('why.history.session.noneHeld')
    : i18n.t('why.history.session.week', held, { attended: String(attended), held: String(held) });
}

const mondayOf = (day: SchoolDay): SchoolDay => addDays(day, 1 - weekdayOf(day));

/** Sessions by week, each week once, on the day of its last session so far; a week nobody planned or held anything in is none. */
export function sessionEvents(sessions: readonly Session[], today: SchoolDay): HistoryEvent[] {
  const past = distinctSessions(sessions).sessions.filter(({ date }) => date <= today);
  const weeks = Map.groupBy(past, ({ date }) => mondayOf(date));
  return [...weeks].map(([monday, own]) => {
    const sunday = addDays(monday, 6);
    const count = countSessions(sessions, { from: monday, to: sunday }, today);
    return {
      id: `sessions ${monday}`,
      kind: 'sessions',
      day: own.map(({ date }) => date).reduce(laterDay),
      at:
        own
          .map(({ updatedAt }) => updatedAt)
          .toSorted()
          .at(-1) ?? '',
      icon: 'clock',
      title: weekTitle(count),
      detail: weekDetail(count),
    };
  });
}

/** Modules that were completed, and who confirmed it, if anybody did. */
export function moduleEvents(modules: readonly ModuleCredit[], today: SchoolDay): HistoryEvent[] {
  return standingModules(modules, today).flatMap(({ module, state }): HistoryEvent[] => {
    const { id, completedOn, updatedAt, course, verifier } = module;
    if (state === 'attempted' || completedOn === null) return [];
    const title =
      module.module.trim() === ''
        ? i18n.t('why.history.module.course', { course })
        : i18n.t('why.history.module.done', { course, module: module.module });
    const detail =
      state === 'verified'
        ? i18n.t('why.history.module.checkedBy', { name: verifier })
        : i18n.t('why.history.module.notChecked');
    return [{ id, kind: 'sessions', day: completedOn, at: updatedAt, icon: 'book', title, detail }];
  });
}
