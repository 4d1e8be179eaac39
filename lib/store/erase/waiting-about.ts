import { type Waiting, waitingSchema } from '../../domain/waiting.ts';
import { openInbox } from '../../sealing/inbox.ts';
import type { Store } from '../store.ts';

/** The places in the inbox of everything that waits and answers `isAbout`; what cannot be opened is nobody's. */
export async function waitingAbout(
  { db, keys, header }: Store,
  isAbout: (waiting: Waiting) => boolean,
): Promise<number[]> {
  const rows = await db.inbox.toArray();
  if (rows.length === 0) return [];
  const open = await openInbox(keys, header.id, header.inbox);
  const found = await Promise.all(
    rows.map(async ({ order, id, schema, sealed }) => {
      const opened = await open({ table: 'inbox', id, schema }, sealed).catch(() => null);
      const waiting = waitingSchema.safeParse(opened);
      return waiting.success && isAbout(waiting.data) ? order : undefined;
    }),
  );
  return found.filter((order) => order !== undefined);
}
