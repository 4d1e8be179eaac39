import { i18n } from '#i18n';
import type { NextInCase, NextKind } from '../../lib/domain/casework/next-in-case.ts';
import { addDays, type SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { keyPart } from '../../lib/words/message-key.ts';

/** "Session", "Review": what comes next. */
export function nextWord(kind: NextKind): string {
  return i18n.t(`why.next.${keyPart(kind)}`);
}

function nearDay(day: SchoolDay, today: SchoolDay): string {
  if (day === today) return i18n.t('why.next.today');
  return day === addDays(today, 1) ? i18n.t('why.next.tomorrow') : formatDay(day, today);
}

/** "Today 14:30", "Nov 24", "No day": when it is, or was due. */
export function nextDayWords({ on, block }: NextInCase, today: SchoolDay): string {
  if (on === null) return i18n.t('why.next.noDay');
  const day = nearDay(on, today);
  return block.trim() === '' ? day : i18n.t('why.next.dayAndBlock', { day, block });
}
