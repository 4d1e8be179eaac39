import { shortTextSchema } from '../record.ts';
import { laterDay, schoolDaySchema, type SchoolDay } from '../school-day.ts';
import { z } from '../zod.ts';

export const partySchema = z.enum(['student', 'family', 'school']);
export type Party = z.infer<typeof partySchema>;

/** One yes: on paper or spoken, with its day. */
export const agreedSchema = z.strictObject({
  party: partySchema,
  name: shortTextSchema,
  on: schoolDaySchema,
  how: z.enum(['signed', 'said-so']),
});
export type Agreed = z.infer<typeof agreedSchema>;

/** What was agreed (domain.md 5): attendance expected, how the supports are used, how progress is followed, and who said yes. */
export const agreementSchema = z.strictObject({
  expected: shortTextSchema,
  supports: shortTextSchema,
  progress: shortTextSchema,
  agreed: z.array(agreedSchema),
});
export type Agreement = z.infer<typeof agreementSchema>;

export type AgreementPart = 'expected' | 'supports' | 'progress';
const parts: readonly AgreementPart[] = ['expected', 'supports', 'progress'];

/** Parts still without words, in the order of the page. */
export function openParts(agreement: Agreement): AgreementPart[] {
  return parts.filter((part) => agreement[part].trim() === '');
}

/** Parties without a yes by `today`; a yes dated later is not one yet. */
export function partiesToAsk(agreement: Pick<Agreement, 'agreed'>, today: SchoolDay): Party[] {
  return partySchema.options.filter(
    (party) => !agreement.agreed.some((yes) => yes.party === party && yes.on <= today),
  );
}

/** Day on which the last of student, family and school first agreed; null while one of them has not. */
export function agreedOn(agreement: Pick<Agreement, 'agreed'>, today: SchoolDay): SchoolDay | null {
  if (partiesToAsk(agreement, today).length > 0) return null;
  const firsts = partySchema.options.map((party) => {
    const days = agreement.agreed.filter((yes) => yes.party === party).map(({ on }) => on);
    return days.toSorted()[0] ?? today;
  });
  return firsts.reduce(laterDay);
}
