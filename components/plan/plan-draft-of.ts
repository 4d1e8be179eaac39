import type { Milestone } from '../../lib/domain/casework/milestone.ts';
import type { PlanDraft } from '../../lib/domain/casework/plan-draft.ts';
import { applyMend, type PlanMend } from '../../lib/domain/casework/plan-mend.ts';
import type { Transition } from '../../lib/domain/casework/transition.ts';
import { schoolDaySchema } from '../../lib/domain/school-day.ts';
import { goalWords } from '../../lib/words/family/goal-words.ts';
import { patternValue, planModelOf, type PlanFormValue } from './plan-form-value.ts';
import { agreementOf, aimsOf, championOf, patternsOf, supportsOf } from './plan-input.ts';

/** What stands in records of its own beside the plan: the bridge back, and the small steps. */
export type BesidePlan = {
  transition: Pick<Transition, 'fullScheduleOn' | 'supports'> | null;
  milestones: readonly Pick<Milestone, 'id' | 'text' | 'dueOn' | 'check'>[];
};

const dayOrNull = (text: string) => schoolDaySchema.nullable().catch(null).parse(text);

/** Everything the plan checks look at, from the form as it stands and the records beside it. */
export function draftOf(value: PlanFormValue, beside: BesidePlan): PlanDraft {
  return {
    model: planModelOf(value),
    overrideReason: value.overrideReason,
    language: value.language,
    goal: value.goal,
    aims: aimsOf(value),
    supports: supportsOf(value.supports),
    champion: championOf(value),
    team: value.team,
    startsOn: dayOrNull(value.startsOn),
    weeks: value.weeks,
    reviewsOn: value.reviewsOn.filter((day) => dayOrNull(day) !== null),
    sessions: patternsOf(value.sessions),
    consentOn: dayOrNull(value.consentOn),
    transition: beside.transition,
    milestones: beside.milestones,
    agreement: agreementOf(value),
    // What goes to the family is checked where it is written.
    familyTexts: [],
    closing: null,
  };
}

/** Mends of what stands in records of its own; all others change the form. */
export type RecordMend = Extract<
  PlanMend,
  { kind: 'set-transition' | 'move-milestones' | 'replace-text' | 'keep-open' }
>;

/** Whether a mend changes a step or the bridge, and not the plan's own form. */
export function isRecordMend(mend: PlanMend): mend is RecordMend {
  if (mend.kind === 'replace-text')
    return mend.place.in !== 'goal' && mend.place.in !== 'agreement';
  return (
    mend.kind === 'set-transition' || mend.kind === 'move-milestones' || mend.kind === 'keep-open'
  );
}

function agreementFields({ agreement }: PlanDraft): Partial<PlanFormValue> {
  if (agreement === null) return {};
  const { expected, supports, progress } = agreement;
  return { expected, supportsUse: supports, progress };
}

function aimFields({ aims }: PlanDraft): Partial<PlanFormValue> {
  const recover = aims.find((aim) => aim.kind === 'recover-days');
  const momentum = aims.find((aim) => aim.kind === 'momentum');
  return {
    recoverDays: recover === undefined ? '' : String(recover.days),
    isBelowTen: aims.some(({ kind }) => kind === 'below-ten-percent'),
    momentumWeeks: momentum === undefined ? '' : String(momentum.weeks),
  };
}

/** What a mend changes in the form, made by the same rule that checks it; nothing where it changes another record. */
export function mendPatch(
  value: PlanFormValue,
  beside: BesidePlan,
  mend: PlanMend,
): Partial<PlanFormValue> {
  if (isRecordMend(mend)) return {};
  const draft = draftOf(value, beside);
  const after = applyMend(draft, mend, goalWords(value.language));
  return {
    ...(after.model === draft.model
      ? {}
      : { model: after.model ?? '', overrideReason: after.overrideReason }),
    ...(after.goal === draft.goal ? {} : { goal: after.goal }),
    ...(after.aims === draft.aims ? {} : aimFields(after)),
    ...(after.agreement === draft.agreement ? {} : agreementFields(after)),
    ...(after.supports === draft.supports ? {} : { supports: [...after.supports] }),
    ...(after.sessions === draft.sessions
      ? {}
      : { sessions: after.sessions.map((pattern) => patternValue(pattern)) }),
    ...(after.reviewsOn === draft.reviewsOn ? {} : { reviewsOn: [...after.reviewsOn] }),
    ...(after.startsOn === draft.startsOn ? {} : { startsOn: after.startsOn ?? '' }),
    ...(after.weeks === draft.weeks || after.weeks === null ? {} : { weeks: after.weeks }),
    ...(after.champion === null || after.champion === draft.champion
      ? {}
      : { championRole: after.champion.role, championName: after.champion.name }),
  };
}
