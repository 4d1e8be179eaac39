import type { Agreement } from '../../lib/domain/casework/agreement.ts';
import type { PlanAim } from '../../lib/domain/casework/plan-aim.ts';
import type { SessionPattern } from '../../lib/domain/casework/session-pattern.ts';
import { isNamed, type TeamMember } from '../../lib/domain/casework/team.ts';
import { planSchema, type Plan } from '../../lib/domain/plan.ts';
import type { studentRecordFields } from '../../lib/domain/record.ts';
import type { RecoveryModel } from '../../lib/domain/recovery-model.ts';
import { schoolDaySchema } from '../../lib/domain/school-day.ts';
import {
  isOverride,
  planModelOf,
  type PatternValue,
  type PlanFormValue,
} from './plan-form-value.ts';

export type PlanInput = Omit<Plan, keyof typeof studentRecordFields>;
export type PlanProblem =
  | 'reason'
  | 'day'
  | 'weekdays'
  | 'minutes'
  | 'days-to-recover'
  | 'weeks-in-a-row'
  | 'day-of-yes';

const inputSchema = planSchema.omit({
  id: true,
  studentId: true,
  createdAt: true,
  updatedAt: true,
  createdBy: true,
  revision: true,
  deletedAt: true,
});

/** A number as typed, with a comma or a point; null for anything else. */
export function typedNumber(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

const isWhole = (number: number | null, least: number, most: number): number is number =>
  number !== null && Number.isInteger(number) && number >= least && number <= most;

const isBlank = (text: string): boolean => text.trim() === '';

/** A pattern that nobody filled in; it is left out, like an empty line. */
function isOpen({ weekdays, block, minutes, place, without }: PatternValue): boolean {
  return weekdays.length === 0 && without.length === 0 && [block, minutes, place].every(isBlank);
}

function patternProblems(patterns: readonly PatternValue[]): PlanProblem[] {
  const filled = patterns.filter((pattern) => !isOpen(pattern));
  const problems: PlanProblem[] = [];
  if (filled.some(({ weekdays }) => weekdays.length === 0)) problems.push('weekdays');
  const isWrong = ({ minutes }: PatternValue) =>
    !isBlank(minutes) && !isWhole(typedNumber(minutes), 1, 1440);
  if (filled.some(isWrong)) problems.push('minutes');
  return problems;
}

/** What is still missing, in the order of the form; empty when the plan can be saved. Advice of the checks is not in here. */
export function planProblems(value: PlanFormValue, best: RecoveryModel | null): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (isOverride(value, best) && isBlank(value.overrideReason)) problems.push('reason');
  const days = typedNumber(value.recoverDays);
  if (!isBlank(value.recoverDays) && !(days !== null && days > 0)) problems.push('days-to-recover');
  const weeks = typedNumber(value.momentumWeeks);
  if (!isBlank(value.momentumWeeks) && !isWhole(weeks, 1, 12)) problems.push('weeks-in-a-row');
  if (!schoolDaySchema.safeParse(value.startsOn).success) problems.push('day');
  const isDay = (day: string) => schoolDaySchema.safeParse(day).success;
  const agreed = value.agreed.every(({ on }) => isDay(on));
  return [
    ...problems,
    ...patternProblems(value.sessions),
    ...(agreed ? [] : ['day-of-yes' as const]),
  ];
}

/** The aims of the form, as far as their numbers are ones. */
export function aimsOf(
  value: Pick<PlanFormValue, 'recoverDays' | 'isBelowTen' | 'momentumWeeks'>,
): PlanAim[] {
  const days = typedNumber(value.recoverDays);
  const weeks = typedNumber(value.momentumWeeks);
  const aims: PlanAim[] = [];
  if (days !== null && days > 0) aims.push({ kind: 'recover-days', days });
  if (value.isBelowTen) aims.push({ kind: 'below-ten-percent' });
  if (isWhole(weeks, 1, 12)) aims.push({ kind: 'momentum', weeks });
  return aims;
}

/** The session patterns of the form; those without a weekday are not patterns yet. */
export function patternsOf(sessions: readonly PatternValue[]): SessionPattern[] {
  return sessions
    .filter(({ weekdays }) => weekdays.length > 0)
    .map(({ minutes, block, place, weekdays, without, format }) => {
      const number = typedNumber(minutes);
      return {
        weekdays: weekdays.toSorted((one, other) => one - other),
        block: block.trim(),
        minutes: isWhole(number, 1, 1440) ? number : null,
        place: place.trim(),
        format,
        without: [...new Set(without)].filter((day) => day !== '').toSorted(),
      };
    });
}

/** Null while no part has words and nobody agreed. */
export function agreementOf(
  value: Pick<PlanFormValue, 'expected' | 'supportsUse' | 'progress' | 'agreed'>,
): Agreement | null {
  const [expected, supports, progress] = [value.expected, value.supportsUse, value.progress].map(
    (part) => part.trim(),
  );
  const agreement = {
    expected: expected ?? '',
    supports: supports ?? '',
    progress: progress ?? '',
    agreed: value.agreed.map((yes) => ({ ...yes, name: yes.name.trim() })),
  };
  const isEmpty = [expected, supports, progress].every((part) => part === '');
  return isEmpty && agreement.agreed.length === 0 ? null : agreement;
}

export function championOf(
  value: Pick<PlanFormValue, 'championName' | 'championRole'>,
): TeamMember | null {
  const name = value.championName.trim();
  return name === '' ? null : { role: value.championRole, name };
}

const daysOf = (days: readonly string[]): string[] =>
  [...new Set(days.filter((day) => schoolDaySchema.safeParse(day).success))].toSorted();

/** The plan to save; a reason is kept only with a choice that it explains. Throws a ZodError while something is missing. */
export function planInput(
  value: PlanFormValue,
  best: RecoveryModel | null,
  triedBefore: readonly RecoveryModel[] = [],
): PlanInput {
  const model = planModelOf(value);
  const isExplained = isOverride(value, best) || (model !== null && triedBefore.includes(model));
  return inputSchema.parse({
    model,
    overrideReason: isExplained ? value.overrideReason.trim() : '',
    goal: value.goal.trim(),
    startsOn: value.startsOn,
    weeks: value.weeks,
    language: value.language,
    aims: aimsOf(value),
    sessions: patternsOf(value.sessions),
    supports: supportsOf(value.supports),
    champion: championOf(value),
    team: value.team.filter(isNamed).map(({ role, name }) => ({ role, name: name.trim() })),
    checkInDays: value.checkInDays,
    reviewsOn: daysOf(value.reviewsOn),
    consentOn: daysOf([value.consentOn])[0] ?? null,
    agreement: agreementOf(value),
    interests: value.interests.trim(),
    waysOfLearning: value.waysOfLearning.trim(),
  });
}

/** Supports that say something: of the catalogue, or with words of their own. */
export function supportsOf(supports: PlanFormValue['supports']): PlanFormValue['supports'] {
  return supports
    .map((one) => ({ ...one, words: one.words.trim() }))
    .filter(({ support, words }) => support !== null || words !== '');
}
