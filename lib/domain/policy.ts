import { causeItemSchema } from './cause.ts';
import { columnSchema } from './export-column.ts';
import { originOf } from './origin.ts';
import { schoolCalendarSchema } from './school-calendar.ts';
import { settingsSchema } from './settings.ts';
import { taughtFileSchema } from './taught-page.ts';
import { z } from './zod.ts';

/** One site as an administrator writes it, with or without path; a wildcard would allow more than it says. */
const siteSchema = z
  .string()
  .transform((address) => (address.includes('*') ? null : originOf(address)))
  .pipe(z.string());

const { shape } = settingsSchema;

/**
 * What a school's administrator may set for everyone, each key on its own. `public/managed_schema.json` shows the same
 * keys to browsers; .github/SCHOOL-IT.md explains them.
 */
export const policySchema = z
  .object({
    /** Origins that may be read; every other is refused. */
    allowedSites: z.array(siteSchema),
    minimumDays: shape.minimumDays.unwrap(),
    whyAt: shape.whyAt.unwrap(),
    recoveryAt: shape.recoveryAt.unwrap(),
    ladder: shape.ladder.unwrap(),
    calendar: schoolCalendarSchema.refine(({ firstDay, lastDay }) => firstDay < lastDay),
    /** Most minutes without use until the vault locks. */
    lockAfterMinutes: z.number().int().min(1).max(60),
    /** Fewest characters of a new passphrase. */
    leastPassphraseLength: z.number().int().min(1).max(128),
    /** Least strength of a new passphrase, 0 (guessed at once) to 4. */
    leastPassphraseStrength: z.number().int().min(0).max(4),
    allowExport: z.boolean(),
    /** The only columns an exported file may have. */
    exportColumns: z.array(columnSchema),
    /** Days after the end of a school year until erasing its records is asked. */
    retentionDays: z.number().int().min(0).max(7300),
    /** Causes that are not offered; those recorded already stay. */
    causesOff: z.array(causeItemSchema),
    badge: shape.badge.unwrap(),
    /** False skips the explanation of the first run, never the passphrase. */
    showIntroduction: z.boolean(),
    /** True where profiles are cleared at sign-out, which no extension can tell by itself (trust.md R12). */
    profileIsWiped: z.boolean(),
    /** Layouts of pages that the school taught for everyone, as the product itself exports them. */
    taughtPages: z.array(taughtFileSchema),
  })
  .partial();

export type PolicyKey = keyof typeof policySchema.shape;

/** What the school set, and the names of keys that held something unreadable. */
export type Policy = z.infer<typeof policySchema> & { problems: readonly string[] };

/** No school set anything. */
export const noPolicy: Policy = { problems: [] };

/**
 * Reads a policy key by key, so that a slip in one never switches the others off: an unreadable key is left out, of a list
 * only its unreadable entries, and both are named in `problems`. A list without one readable entry stays, empty: what may
 * be allowed is then nothing. Never throws.
 */
export function parsePolicy(value: unknown): Policy {
  const given = z.record(z.string(), z.unknown()).safeParse(value);
  const entries = Object.entries(given.success ? given.data : {}).map(readEntry);
  const readable = entries.filter((entry) => entry.read !== undefined);
  const kept = Object.fromEntries(readable.map(({ key, read }) => [key, read]));
  const problems = entries.filter(({ isWhole }) => !isWhole).map(({ key }) => key);
  return { ...policySchema.parse(kept), problems };
}

/** One key of a policy; `read` is undefined where nothing of it could be read. */
type Entry = { key: string; read: unknown; isWhole: boolean };

function readEntry([key, value]: [string, unknown]): Entry {
  const schema = Object.entries(policySchema.shape).find(([name]) => name === key)?.[1];
  if (!schema) return { key, read: undefined, isWhole: false };
  const kind = schema.unwrap();
  if (kind instanceof z.ZodArray && Array.isArray(value)) {
    const entries = value.filter((entry) => z.safeParse(kind.element, entry).success);
    const read = kind.safeParse(entries).data;
    return { key, read, isWhole: read !== undefined && entries.length === value.length };
  }
  const read = kind.safeParse(value).data;
  return { key, read, isWhole: read !== undefined };
}
