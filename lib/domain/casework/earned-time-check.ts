import { schoolYearOf } from '../school-calendar.ts';
import type { SchoolDay } from '../school-day.ts';
import type { EarnedTime, RecoveryObligation } from './recovery-obligation.ts';

/** Why an entry does not count, or not in full. */
export type EarnedTimeDoubt =
  | 'in-the-future'
  | 'before-start'
  | 'after-deadline'
  | 'before-the-rule'
  | 'other-school-year'
  | 'no-certificated-teacher'
  | 'not-in-person'
  | 'inside-regular-day'
  | 'condition-not-said'
  | 'over-one-day'
  | 'over-cap';

/** First day of the California preset (Education Code 46210-46211). */
const californiaFrom = '2025-07-01';

function conditionDoubts(entry: EarnedTime): EarnedTimeDoubt[] {
  const conditions = [
    [entry.certificatedTeacher, 'no-certificated-teacher'],
    [entry.inPerson, 'not-in-person'],
    [entry.outsideRegularDay, 'inside-regular-day'],
  ] as const;
  const unmet = conditions.filter(([met]) => met === false).map(([, doubt]) => doubt);
  const isUnsaid = conditions.some(([met]) => met === null);
  return isUnsaid ? [...unmet, 'condition-not-said'] : unmet;
}

function californiaDoubts(entry: EarnedTime, today: SchoolDay): EarnedTimeDoubt[] {
  const doubts = conditionDoubts(entry);
  if (entry.date < californiaFrom) doubts.push('before-the-rule');
  const sameYear = schoolYearOf(entry.date).from === schoolYearOf(today).from;
  if (!sameYear && entry.date <= today) doubts.push('other-school-year');
  return doubts;
}

/**
 * Why an entry does not count at all today; empty where it does. The California preset counts this year's (1 July to
 * 30 June), in person, outside the regular day, with a certificated teacher, and only where all three are written down.
 */
export function entryDoubts(
  { rule, from, deadline }: Pick<RecoveryObligation, 'rule' | 'from' | 'deadline'>,
  entry: EarnedTime,
  today: SchoolDay,
): EarnedTimeDoubt[] {
  const doubts = rule.preset === 'california-2025' ? californiaDoubts(entry, today) : [];
  if (entry.date > today) doubts.push('in-the-future');
  if (entry.date < from) doubts.push('before-start');
  if (deadline !== null && entry.date > deadline) doubts.push('after-deadline');
  return doubts;
}
