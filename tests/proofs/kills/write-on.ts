import { fromBase64 } from '../../../lib/sealing/bytes.ts';
import { databaseName } from '../../../lib/store/db.ts';
import { readDraft, saveDraft } from '../../../lib/store/drafts.ts';
import { logDisclosure } from '../../../lib/store/disclosures.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import type { Store } from '../../../lib/store/store.ts';
import { putInInbox } from '../../../lib/store/vault/inbox.ts';
import { type World, worldOf } from './world.ts';

type Write = (world: World, word: string) => Promise<unknown>;

const typed: Write = ({ store }, word) => saveDraft(store, word, word);

const waited: Write = ({ db, store, author }, word) =>
  putInInbox(db, store.header, { kind: 'site', origin: word, allowed: true, at: author.now });

const logged: Write = ({ store, author }, why) =>
  logDisclosure(
    store,
    { act: 'csv', students: [], fields: ['name'], rows: 0, to: 'District', why },
    author,
  );

const writes = { typed, waited, logged };

/** Writes for so long; where the database is closed under it, it opens it anew, as every window does. */
export async function writeOn(key: string, milliseconds: number): Promise<string[]> {
  const acknowledged: string[] = [];
  let world = await worldOf(databaseName, fromBase64(key), 1);
  const until = performance.now() + milliseconds;
  for (let count = 0; performance.now() < until; count += 1) {
    for (const [kind, write] of Object.entries(writes)) {
      const word = `${kind} ${count}`;
      try {
        await write(world, word);
        acknowledged.push(word);
      } catch {
        world.db.close();
        world = await worldOf(databaseName, fromBase64(key), 1);
      }
    }
  }
  world.db.close();
  return acknowledged;
}

/** What was acknowledged and is not there. */
export async function missing(store: Store, words: string[]): Promise<string[]> {
  const lines = await readStore(store, (rows) => rows.all('disclosures'));
  const kept = new Set(lines.map(({ why }) => why));
  const waiting = await store.db.inbox.count();
  const lost: string[] = [];
  for (const word of words) {
    if (word.startsWith('logged') && !kept.has(word)) lost.push(word);
    if (word.startsWith('typed') && (await readDraft(store, word)) !== word) lost.push(word);
  }
  const expected = words.filter((word) => word.startsWith('waited')).length;
  return waiting < expected ? [...lost, `${expected - waiting} of ${expected} that waited`] : lost;
}
