/** Run in a page of the extension's own origin: does acts, tells at which places they can be killed, and what is kept. */
import { fromBase64, toBase64 } from '../../../lib/sealing/bytes.ts';
import { databaseName, openDatabase } from '../../../lib/store/db.ts';
import { unlockWithPassphrase } from '../../../lib/store/vault.ts';
import { readHeader } from '../../../lib/store/vault/header.ts';
import { acts, type Act } from './acts.ts';
import { arm, pointsReached, refuseWritesAfter, watchThisWorld, WriteRefusedError } from './points.ts';
import { withSeededIds } from './seeded.ts';
import { stateOf } from './state.ts';
import { copyTo, dropDatabase, newVaultIn, passphrases, type World, worldOf } from './world.ts';

const rehearsal = 'rehearsal';

export type Rehearsed = {
  /** Where the act can be killed, in order. */
  points: string[];
  /** How things stand before it, after each of its commits, and so at its end. */
  states: string[];
};

function actOf(name: string): Act {
  const act = acts[name];
  if (!act) throw new Error(`There is no act "${name}".`);
  return act;
}

async function inWorld<T>(
  name: string,
  key: string,
  seed: number,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const world = await worldOf(name, fromBase64(key), seed);
  try {
    return await work(world);
  } finally {
    world.db.close();
  }
}

/** Everything the act writes beyond random salts, which no two runs share. */
async function keptIn(world: World): Promise<string> {
  const { passphrase, recovery, ...header } = world.store.header;
  return (await stateOf(world.store)).replace(
    JSON.stringify({ ...header, passphrase, recovery }),
    '"header"',
  );
}

function perform(name: string, world: World): Promise<unknown> {
  return withSeededIds(world.seed, () => actOf(name).run(world));
}

/** Does the act on a copy, once whole and once stopped after each commit. */
async function rehearse(name: string, key: string, seed: number): Promise<Rehearsed> {
  const copied = () => inWorld(databaseName, key, seed, ({ db }) => copyTo(rehearsal, db));
  await copied();
  const states = [await inWorld(rehearsal, key, seed, keptIn)];
  arm(null);
  await inWorld(rehearsal, key, seed, (world) => perform(name, world));
  const points = pointsReached();
  arm(null);
  const last = await inWorld(rehearsal, key, seed, keptIn);
  for (let commits = 1; commits < actOf(name).commits; commits += 1) {
    await copied();
    states.push(await inWorld(rehearsal, key, seed, (world) => stopAfter(name, world, commits)));
  }
  await dropDatabase(rehearsal);
  return { points, states: [...states, last] };
}

async function stopAfter(name: string, world: World, commits: number): Promise<string> {
  refuseWritesAfter(commits);
  await perform(name, world).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
  });
  arm(null);
  return keptIn(world);
}

function isRefusal(error: unknown): boolean {
  return error instanceof WriteRefusedError || String(error).includes('on purpose');
}

export const driver = {
  actNames: () => Object.keys(acts),
  /** Makes the vault that everything is done in; its key. */
  begin: async () => toBase64(await newVaultIn(databaseName)),
  async prepare(name: string, key: string, seed: number): Promise<Rehearsed> {
    await inWorld(databaseName, key, seed, async (world) => actOf(name).prepare?.(world));
    return rehearse(name, key, seed);
  },
  /** Does the act for good; stops dead at the point, if it is reached. */
  async run(name: string, key: string, seed: number, point: string): Promise<void> {
    await inWorld(databaseName, key, seed, async (world) => {
      arm(point);
      await perform(name, world);
    });
    arm(null);
  },
  kept: (key: string) => inWorld(databaseName, key, 0, keptIn),
  /** Which of the passphrases opens the vault now. */
  async opensWith(): Promise<string[]> {
    const db = await openDatabase();
    const header = await readHeader(db);
    const opening = passphrases.map((passphrase) =>
      header ? unlockWithPassphrase(db, header, passphrase).then(() => passphrase, () => null) : null,
    );
    const opened = (await Promise.all(opening)).filter((passphrase) => passphrase !== null);
    db.close();
    return opened;
  },
};

watchThisWorld();
declare global {
  var bridgebackDriver: typeof driver;
}
globalThis.bridgebackDriver = driver;
