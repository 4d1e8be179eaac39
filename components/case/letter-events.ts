import { i18n } from '#i18n';
import type { Week } from '../../lib/domain/casework/week-facts.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import type { HistoryEvent } from './history-event.ts';

/** Weekly letters that were begun and never said to be sent, on the last day of their week. */
export function letterEvents(weeks: readonly Week[], today: SchoolDay): HistoryEvent[] {
  return weeks.map(({ from, to }) => ({
    id: `letter ${from}`,
    kind: 'family',
    day: to,
    at: '',
    icon: 'pencil',
    title: i18n.t('paper.letter.unsent'),
    detail: i18n.t('paper.letter.weekOf', { day: formatDay(from, today) }),
  }));
}
