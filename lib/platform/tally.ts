import { z } from '../domain/zod.ts';
import { browser } from './browser.ts';

/** How often each table of a vault was changed, as it was on disk once: counts, about nobody. `vault` tells one from another. */
const tallySchema = z.strictObject({
  vault: z.string(),
  changes: z.record(z.string(), z.number()),
});
export type Tally = z.infer<typeof tallySchema>;

const key = 'tally';

/**
 * The tally of this device, kept in the extension's own storage: other files than the database's, so that damage to those does
 * not take it along (trust.md R8). Null where there is none, or where it cannot be read.
 */
export async function readTally(): Promise<Tally | null> {
  const found = await browser.storage.local.get(key);
  const parsed = tallySchema.safeParse(found[key]);
  return parsed.success ? parsed.data : null;
}

export async function writeTally(tally: Tally): Promise<void> {
  await browser.storage.local.set({ [key]: tally });
}

/** Forgets it, for when a database is left or replaced on purpose. */
export async function dropTally(): Promise<void> {
  await browser.storage.local.remove(key);
}
