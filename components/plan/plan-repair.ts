import { agreedSchema } from '../../lib/domain/casework/agreement.ts';
import { sessionPatternSchema } from '../../lib/domain/casework/session-pattern.ts';
import { planSupportSchema } from '../../lib/domain/casework/support.ts';
import { teamMemberSchema, teamRoleSchema } from '../../lib/domain/casework/team.ts';
import { z } from '../../lib/domain/zod.ts';
import type { PlanFormValue } from './plan-form-value.ts';

const patternSchema = z.object({
  ...sessionPatternSchema.shape,
  weekdays: z.array(z.number().int().min(1).max(7)),
  minutes: z.string(),
  without: z.array(z.string()),
});
// While it is typed, words of one's own and days may still be empty.
const supportSchema = z.object(planSupportSchema.shape);
const yesSchema = z.object({ ...agreedSchema.shape, on: z.string() });

function fitting<T>(list: readonly unknown[], schema: z.ZodType<T>): T[] {
  return list.flatMap((one) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** A draft with every entry of its lists that this form can show; entries of another shape are left out. */
export function repairPlan<Value extends PlanFormValue>(value: Value): Value {
  return {
    ...value,
    sessions: fitting(value.sessions, patternSchema),
    supports: fitting(value.supports, supportSchema),
    team: fitting(value.team, teamMemberSchema),
    agreed: fitting(value.agreed, yesSchema),
    reviewsOn: fitting(value.reviewsOn, z.string()),
    championRole: teamRoleSchema.catch('mentor').parse(value.championRole),
  };
}
