import { z } from '../zod.ts';

/** What a goal sets out to reach in numbers, in days; a momentum goal counts full weeks in a row instead (domain.md R11). */
export const planAimSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recover-days'), days: z.number().positive() }),
  z.strictObject({ kind: z.literal('below-ten-percent') }),
  z.strictObject({ kind: z.literal('momentum'), weeks: z.number().int().min(1).max(12) }),
]);
export type PlanAim = z.infer<typeof planAimSchema>;
