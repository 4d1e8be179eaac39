import { z } from './zod.ts';

/** The four recovery models of the seed text (attendance-recovery-programs, "What attendance recovery programs look like"). */
export const recoveryModelSchema = z.enum([
  'extended-time',
  'flexible-schedule',
  'hybrid-virtual',
  'mentoring',
]);
export type RecoveryModel = z.infer<typeof recoveryModelSchema>;
