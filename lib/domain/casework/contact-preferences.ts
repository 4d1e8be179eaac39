import { contactSchema } from '../contact.ts';
import { shortTextSchema, studentRecordFields } from '../record.ts';
import { schoolDaySchema } from '../school-day.ts';
import { z } from '../zod.ts';

export const contactChannelSchema = contactSchema.shape.channel;
export type ContactChannel = z.infer<typeof contactChannelSchema>;

const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/**
 * How a family wants to be reached (domain.md 5). Numbers and addresses are not kept here: they stand in the school's system, and
 * the person's own phone or mail program knows them.
 */
export const contactPreferencesSchema = z.strictObject({
  ...studentRecordFields,
  person: shortTextSchema,
  /** BCP 47 tag of the language at home; empty while not asked. */
  language: z.union([z.literal(''), z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)]),
  needsInterpreter: z.boolean(),
  /** Wanted channels, best first; empty while not asked, and then any will do. */
  channels: z.array(contactChannelSchema),
  /** Local clock times between which to reach out, `HH:MM`; null while not asked. */
  notBefore: clockSchema.nullable(),
  notAfter: clockSchema.nullable(),
  /** `updates`: no weekly update; `everything`: the family asked not to be written to or called at all. */
  optOut: z.enum(['none', 'updates', 'everything']),
  optOutOn: schoolDaySchema.nullable(),
  words: shortTextSchema,
});
export type ContactPreferences = z.infer<typeof contactPreferencesSchema>;

/** What the family said last; null while nobody asked. `all` oldest first, as a case file holds them. */
export function preferencesOf(all: readonly ContactPreferences[]): ContactPreferences | null {
  return all.findLast(({ deletedAt }) => deletedAt === null) ?? null;
}

/** Whether the family wants this channel; not asked yet is not a no. */
export function wantsChannel(
  preferences: Pick<ContactPreferences, 'channels'> | null,
  channel: ContactChannel,
): boolean {
  const channels = preferences?.channels ?? [];
  return channels.length === 0 || channels.includes(channel);
}

/** Whether a clock time (`HH:MM`) is one the family named; a span may run over midnight, and an open end is open. */
export function isGoodTime(
  { notBefore, notAfter }: Pick<ContactPreferences, 'notBefore' | 'notAfter'>,
  clock: string,
): boolean {
  const from = notBefore ?? '00:00';
  const to = notAfter ?? '23:59';
  return from <= to ? clock >= from && clock <= to : clock >= from || clock <= to;
}
