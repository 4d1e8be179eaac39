import type { PrintedPlan } from '../../../../components/plan/printed-plan.ts';
import type { StandingStep } from '../../../../components/plan/StepList.tsx';
import { nextReviewDue } from '../../../../lib/domain/casework/review.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';

/** The newest words of the student that the student said yes to printing; null where there are none. */
export function printableVoice({ interviews }: Pick<CaseFile, 'interviews'>): string | null {
  const spoken = interviews.findLast(
    (one) => one.with === 'student' && one.mayPrintVoice && one.voice.trim() !== '',
  );
  return spoken?.voice.trim() ?? null;
}

/** What a family may hold in its hands: the plan without causes, counts, tiers and notes, and no step that was missed. */
export function printedPlan(
  file: CaseFile,
  plan: Plan,
  steps: readonly StandingStep[],
  today: SchoolDay,
): PrintedPlan {
  return {
    name: file.student.name,
    plan,
    supports: plan.supports
      .filter(({ state }) => state !== 'ended')
      .map(({ support, words }) => ({ support, words })),
    steps: steps
      .filter(({ state }) => state.state === 'reached' || state.state === 'open')
      .toSorted((one, other) => one.step.dueOn.localeCompare(other.step.dueOn))
      .map(({ step: { id, text, check, dueOn }, state }) => ({
        id,
        text,
        check,
        dueOn,
        isReached: state.state === 'reached',
      })),
    bridge: file.transitions.findLast(({ planId }) => planId === plan.id) ?? null,
    reviewOn: nextReviewDue(plan, file.reviews, today),
    voice: printableVoice(file),
  };
}
