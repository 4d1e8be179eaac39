import { changeStore } from './change-store.ts';
import { compareInstants } from '../domain/instant.ts';
import { type Disclosure, disclosureSchema } from '../domain/disclosure.ts';
import type { Rows } from './read-store.ts';
import { type Author, wellFormed } from './record.ts';
import type { Store } from './store.ts';

export type DisclosureFields = Omit<Disclosure, 'id' | 'at' | 'by'>;

/**
 * Writes down what is about to leave the device; resolves when it is on disk, and only then may it leave (trust.md S16). Rejects
 * with ZodError and LockedError, and then nothing may leave.
 */
export async function logDisclosure(
  store: Store,
  fields: DisclosureFields,
  author: Author,
): Promise<Disclosure> {
  const written = { ...fields, id: crypto.randomUUID(), at: author.now, by: author.by };
  const disclosure = disclosureSchema.parse(wellFormed(written));
  await changeStore(store, async (rows) => rows.put('disclosures', disclosure));
  return disclosure;
}

/** Everything that left this device, newest first. */
export async function disclosuresOf(rows: Rows): Promise<Disclosure[]> {
  const all = await rows.all('disclosures');
  return all.toSorted((one, other) => compareInstants(other.at, one.at));
}
