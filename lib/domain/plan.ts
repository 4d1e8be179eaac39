import { agreementSchema } from './casework/agreement.ts';
import { planAimSchema } from './casework/plan-aim.ts';
import { sessionPatternSchema } from './casework/session-pattern.ts';
import { planSupportSchema } from './casework/support.ts';
import { teamMemberSchema } from './casework/team.ts';
import { recoveryModelSchema } from './recovery-model.ts';
import { longTextSchema, shortTextSchema, studentRecordFields } from './record.ts';
import { schoolDaySchema } from './school-day.ts';
import { z } from './zod.ts';

/**
 * The way back agreed for one student (domain.md 5). One plan is current per student: the newest not in the bin. The bridge
 * back is a record of its own (casework/transition.ts).
 */
export const planSchema = z.strictObject({
  ...studentRecordFields,
  model: recoveryModelSchema.nullable(),
  /** Why a model that does not match was chosen; kept, never a lock (domain.md 4). Empty when the match was used. */
  overrideReason: shortTextSchema,
  goal: longTextSchema,
  startsOn: schoolDaySchema,
  weeks: z.number().int().min(1).max(12),
  // Everything below came with the second payload: what a plan written before it lacks is open, not decided.
  /** BCP 47 tag of the language that goal, milestones and agreement are written in; empty while not said. */
  language: z.string().max(35).default(''),
  aims: z.array(planAimSchema).max(3).default([]),
  sessions: z.array(sessionPatternSchema).max(7).default([]),
  supports: z.array(planSupportSchema).max(60).default([]),
  champion: teamMemberSchema.nullable().default(null),
  team: z.array(teamMemberSchema).max(40).default([]),
  /** Days between two check-ins with the student: a week unless agreed otherwise (domain.md 5). */
  checkInDays: z.number().int().min(1).max(31).default(7),
  reviewsOn: z.array(schoolDaySchema).max(40).default([]),
  /** Day of the family's consent to another schedule; null where nobody has it yet. */
  consentOn: schoolDaySchema.nullable().default(null),
  agreement: agreementSchema.nullable().default(null),
  /** What the student cares about, and how they learn best, in their words (domain.md 5). */
  interests: shortTextSchema.default(''),
  waysOfLearning: shortTextSchema.default(''),
});
export type Plan = z.infer<typeof planSchema>;
