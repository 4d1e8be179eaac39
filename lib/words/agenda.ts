import { i18n } from '#i18n';
import type { AgendaItem, BridgeMoment } from '../domain/casework/agenda-item.ts';
import type { WorkedBefore } from '../domain/casework/worked-before.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import { formatDay, formatDays } from './day.ts';
import { keyPart } from './message-key.ts';
import { modelWord } from './model.ts';
import { formatCount } from './numbers.ts';
import { panelLanguage, stepWords } from './plan/words-in.ts';

type Item<Kind extends AgendaItem['kind']> = Extract<AgendaItem, { kind: Kind }>;

function relapseWhy({ relapse }: Item<'relapse'>): string {
  const { missed, from, on } = relapse;
  return i18n.t('agenda.relapse', missed, { n: formatCount(missed), days: formatDays(from, on) });
}

function stepWhy({ milestone, state, dueOn }: Item<'milestone'>, today: SchoolDay): string {
  const step = stepWords(milestone, panelLanguage());
  const said = { step, day: formatDay(dueOn ?? milestone.dueOn, today) };
  if (state.state === 'missed') {
    return state.outOfReach
      ? i18n.t('agenda.stepOut', { step })
      : i18n.t('agenda.stepMissed', said);
  }
  return state.state === 'open' ? i18n.t('agenda.stepDue', said) : i18n.t('agenda.stepAsked', said);
}

function watchWhy({ watch }: Extract<BridgeMoment, { at: 'watch' }>, day: string, isOver: boolean) {
  const n = String(watch.length);
  if (!isOver) return i18n.t('agenda.watchEnds', { n, day });
  if (watch.state === 'held') return i18n.t('agenda.watchHeld', { n });
  if (watch.state === 'below') return i18n.t('agenda.watchBelow', { n });
  return i18n.t('agenda.watchUnknown', { n, day });
}

function bridgeWhy({ moment, dueOn }: Item<'transition'>, today: SchoolDay): string {
  const isOver = dueOn !== null && dueOn < today;
  const day = formatDay(dueOn ?? today, today);
  if (moment.at === 'watch') return watchWhy(moment, day, isOver);
  if (moment.at === 'full-schedule') {
    return isOver ? i18n.t('agenda.fullBegan', { day }) : i18n.t('agenda.fullBegins', { day });
  }
  const said = { number: String(moment.number), of: String(moment.of), day };
  return isOver ? i18n.t('agenda.stepBegan', said) : i18n.t('agenda.stepBegins', said);
}

/** Why an item is in the week, in one sentence without the student's name. */
export function agendaWhy(item: AgendaItem, today: SchoolDay): string {
  const day = formatDay(item.dueOn ?? today, today);
  switch (item.kind) {
    case 'relapse':
      return relapseWhy(item);
    case 'follow-up':
      return i18n.t('agenda.missed', item.missedOn.length, {
        n: String(item.missedOn.length),
        day,
      });
    case 'family-update':
      return item.lastOn === null
        ? i18n.t('agenda.noUpdate')
        : i18n.t('agenda.lastUpdate', { day: formatDay(item.lastOn, today) });
    case 'milestone':
      return stepWhy(item, today);
    case 'review':
      return item.dueOn !== null && item.dueOn < today
        ? i18n.t('agenda.reviewLate', { day })
        : i18n.t('agenda.review', { day });
    case 'transition':
      return bridgeWhy(item, today);
    case 'task':
      return item.task === null ? item.action.action || i18n.t('agenda.nextStep') : item.task.text;
  }
}

/** What the item's one button says: a verb. */
export function agendaAct(item: AgendaItem): string {
  if (item.kind === 'task' && item.task === null) return i18n.t('agenda.act.nextStep');
  return i18n.t(`agenda.act.${keyPart(item.kind)}`);
}

/** The heading an item stands under. */
export function agendaSection(kind: AgendaItem['kind'] | 'why'): string {
  return i18n.t(`agenda.section.${keyPart(kind)}`);
}

/** The model that most sessions of earlier plans were attended under, with its numbers; null where none was held. */
function helpedBefore({ models }: WorkedBefore): string | null {
  const best = models.find(({ attended }) => attended > 0);
  if (!best) return null;
  const { attended, held, model } = best;
  return i18n.t('agenda.helped', {
    what: modelWord(model),
    attended: String(attended),
    held: String(held),
  });
}

/** What else is said under the sentence: the session's block, what worked before, whose task it is. */
export function agendaFacts(item: AgendaItem): string[] {
  switch (item.kind) {
    case 'relapse':
      return [helpedBefore(item.before)].filter((fact) => fact !== null);
    case 'follow-up':
      return item.block === '' ? [] : [item.block];
    case 'task':
      return item.task?.who ? [i18n.t('agenda.for', { who: item.task.who })] : [];
    default:
      return [];
  }
}

/** "due 18 Nov", where the sentence does not say the day itself; null without one. */
export function agendaDue({ kind, dueOn }: AgendaItem, today: SchoolDay): string | null {
  const saysItself = kind !== 'task' && kind !== 'family-update';
  if (dueOn === null || saysItself) return null;
  return i18n.t('agenda.due', { day: formatDay(dueOn, today) });
}
