import { z } from './zod.ts';
import { schoolCalendarSchema } from './school-calendar.ts';

/** Minutes without use until the vault locks: 1-60, or not before the browser closes. */
export const lockAfterSchema = z.union([
  z.number().int().min(1).max(60),
  z.literal('browser-close'),
]);
export type LockAfter = z.infer<typeof lockAfterSchema>;

/** What a school may choose, with the defaults of domain.md R2, R5 and ui/design.md 5. */
export const settingsSchema = z.strictObject({
  /** Enrolled days before any percentage tier (R2). */
  minimumDays: z.number().int().min(1).max(180).default(10),
  /** Days missed that ask "do you know why?" (R5, the seed's 15). */
  whyAt: z.number().positive().max(365).default(15),
  /** Days missed that call for recovery (R5, the seed's 20). */
  recoveryAt: z.number().positive().max(365).default(20),
  /** Further count lines the admin adds (R5), in days. */
  ladder: z.array(z.number().positive().max(365)).max(20).default([]),
  calendar: schoolCalendarSchema.nullable().default(null),
  /** Show the number over the line on the toolbar. */
  badge: z.boolean().default(true),
  /** A click on a mark opens the case at once, without the explanation in between. */
  clickOpensCase: z.boolean().default(false),
  /** Minutes without use until the vault locks, or only when the browser closes (trust.md S12). */
  lockAfter: lockAfterSchema.default(15),
  /** Whole years after the end of a school year until erasing its records is asked; see {@link keptUntil}. */
  retentionYears: z.number().int().min(0).max(20).default(1),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
