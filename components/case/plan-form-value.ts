import { planSchema, type Plan } from '../../lib/domain/plan.ts';
import { recoveryModelSchema, type RecoveryModel } from '../../lib/domain/recovery-model.ts';
import { schoolDaySchema, type SchoolDay } from '../../lib/domain/school-day.ts';

export type PlanFormValue = {
  model: string;
  overrideReason: string;
  goal: string;
  startsOn: string;
  weeks: number;
};
export type PlanInput = Pick<Plan, 'model' | 'overrideReason' | 'goal' | 'startsOn' | 'weeks'>;
export type PlanProblem = 'reason' | 'day';

/** A plan of 6 weeks from today (domain.md 5), with the best match chosen beforehand but not saved. */
export function newPlan(today: SchoolDay, best: RecoveryModel | null): PlanFormValue {
  return { model: best ?? '', overrideReason: '', goal: '', startsOn: today, weeks: 6 };
}

/** The form as it stands for the stored plan. */
export function planToEdit({ model, overrideReason, goal, startsOn, weeks }: Plan): PlanFormValue {
  return { model: model ?? '', overrideReason, goal, startsOn, weeks };
}

export function planModelOf({ model }: Pick<PlanFormValue, 'model'>): RecoveryModel | null {
  return recoveryModelSchema.nullable().catch(null).parse(model);
}

/** Whether another model than the best match is chosen, which asks for one sentence (domain.md 4). */
export function isOverride(value: PlanFormValue, best: RecoveryModel | null): boolean {
  const model = planModelOf(value);
  return model !== null && model !== best;
}

/** What is still missing; empty when the plan can be saved. */
export function planProblems(value: PlanFormValue, best: RecoveryModel | null): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (isOverride(value, best) && value.overrideReason.trim() === '') problems.push('reason');
  if (!schoolDaySchema.safeParse(value.startsOn).success) problems.push('day');
  return problems;
}

// A form may carry more than the record, such as the revision it began with.
const inputSchema = planSchema
  .pick({
    model: true,
    overrideReason: true,
    goal: true,
    startsOn: true,
    weeks: true,
  })
  .strip();

/** The plan to save; a reason is kept only with the choice it explains. Throws a ZodError while something is missing. */
export function planInput(value: PlanFormValue, best: RecoveryModel | null): PlanInput {
  return inputSchema.parse({
    ...value,
    model: planModelOf(value),
    overrideReason: isOverride(value, best) ? value.overrideReason.trim() : '',
    goal: value.goal.trim(),
  });
}
