import type { Store } from './store.ts';

/** Keys of the drafts whose key begins with `prefix`, in order. Keys are in the clear and hold ids and days only. */
export function draftKeys({ db }: Store, prefix: string): Promise<string[]> {
  return db.drafts.where('key').startsWith(prefix).primaryKeys();
}
