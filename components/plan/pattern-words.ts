import { i18n } from '#i18n';
import type { PlanAim } from '../../lib/domain/casework/plan-aim.ts';
import type { SessionPattern } from '../../lib/domain/casework/session-pattern.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { formatWord } from '../../lib/words/plan/words-in.ts';
import { countOfUnit } from '../../lib/words/unit.ts';
import { weekdaysInWords } from './weekday-words.ts';

/** "Tue and Thu, 14:30, 50 minutes, Room 12": one pattern of sessions on one line. */
export function patternWords({
  weekdays,
  block,
  minutes,
  place,
  format,
}: Pick<SessionPattern, 'weekdays' | 'block' | 'minutes' | 'place' | 'format'>): string {
  const length = minutes === null ? '' : countOfUnit(minutes, 'minute');
  const parts = [weekdaysInWords(weekdays), block, length, formatWord(format), place];
  return parts.filter((part) => part !== '').join(i18n.t('page.listComma'));
}

/** What a plan sets out to reach, for staff: "4 full weeks in a row". */
export function aimWords(aim: PlanAim): string {
  if (aim.kind === 'below-ten-percent') return i18n.t('plan.aim.belowTen');
  return aim.kind === 'momentum'
    ? i18n.t('plan.aim.weeksInARow', aim.weeks, { n: aim.weeks })
    : i18n.t('plan.aim.daysBack', aim.days, { n: formatCount(aim.days) });
}
