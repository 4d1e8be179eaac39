import { type DisclosureFields, logDisclosure } from './disclosures.ts';
import type { Author } from './record.ts';
import type { Store } from './store.ts';

/**
 * The one way out for anything about a student: what leaves is written down first, and only once that is on disk does `leave`
 * let it go (trust.md S16). Rejects as logDisclosure does, and then `leave` was not called; else as `leave` does.
 */
export async function share(
  store: Store,
  fields: DisclosureFields,
  author: Author,
  leave: () => void | Promise<void>,
): Promise<void> {
  await logDisclosure(store, fields, author);
  await leave();
}
