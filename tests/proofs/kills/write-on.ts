import { fromBase64 } from '../../../lib/sealing/bytes.ts';
import { databaseName } from '../../../lib/store/db.ts';
import { readDraft, saveDraft } from '../../../lib/store/drafts.ts';
import { logDisclosure } from '../../../lib/store/disclosures.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import type { Store } from '../../../lib/store/store.ts';
import { putInInbox } from '../../../lib/store/vault/inbox.ts';
import { waitingIn } from './state.ts';
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

/** Of each way, also where the machine is slow: too few would prove nothing. */
const fewest = 5;

/** Writes in all ways at once for at least so long, each in a window of its own; gives what was acknowledged. */
export async function writeOn(key: string, milliseconds: number, round: number): Promise<string[]> {
  const until = performance.now() + milliseconds;
  const windows = Object.entries(writes).map(([kind, write]) =>
    writeIn(`${kind} ${round}`, key, write, until),
  );
  return (await Promise.all(windows)).flat();
}

/** Where the database is closed under it, it opens it anew, as every window does. */
async function writeIn(kind: string, key: string, write: Write, until: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const open = () => worldOf(databaseName, fromBase64(key), 1);
  let world = await open();
  for (let count = 0; performance.now() < until || acknowledged.length < fewest; count += 1) {
    const word = `${kind} ${count}`;
    try {
      await write(world, word);
      acknowledged.push(word);
    } catch {
      world.db.close();
      world = await open();
    }
  }
  world.db.close();
  return acknowledged;
}

/** What was acknowledged and is not there. */
export async function missing(store: Store, words: string[]): Promise<string[]> {
  const lines = await readStore(store, (rows) => rows.all('disclosures'));
  const drafts = await Promise.all(words.map((word) => readDraft(store, word)));
  const waiting = await waitingIn(store);
  const there = [...lines.map(({ why }) => why), ...drafts, ...waiting.map(({ origin }) => origin)];
  const kept = new Set<string | null>(there);
  return words.filter((word) => !kept.has(word));
}
