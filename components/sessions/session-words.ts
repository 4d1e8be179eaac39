import { i18n } from '#i18n';
import type { SessionMark } from '../../lib/domain/casework/session.ts';
import type { SlotState } from '../../lib/domain/casework/session-slots.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay, formatWeekday } from '../../lib/words/day.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { formatCount } from '../../lib/words/numbers.ts';

/** "Here", "Not held": a mark as its button says it. */
export function markWord(mark: SessionMark): string {
  return i18n.t(`sessions.mark.${keyPart(mark)}`);
}

/** "here", "not marked yet": what became of a session, in running text. */
export function stateWord(state: SlotState): string {
  return i18n.t(`sessions.state.${keyPart(state)}`);
}

/** "Thu, Nov 20, 14:30": one session, told apart from all others; with the year where it is another one. */
export function sessionName(
  { date, block }: { date: SchoolDay; block: string },
  today: SchoolDay,
): string {
  const day = date.slice(0, 4) === today.slice(0, 4) ? formatWeekday(date) : formatDay(date, today);
  return block.trim() === '' ? day : i18n.t('sessions.dayAndBlock', { day, block });
}

/** "50 minutes". */
export function minutesWord(minutes: number): string {
  return i18n.t('sessions.minutes', minutes, { n: formatCount(minutes) });
}
