/** Run in a page of the extension's own origin: does acts, tells at which places they can be killed, and what is kept. */
import { fromBase64, toBase64 } from '../../../lib/sealing/bytes.ts';
import { Database, databaseName, openDatabase } from '../../../lib/store/db.ts';
import { sweepPlainRows } from '../../../lib/store/sweep.ts';
import { deleteNative } from '../../../lib/store/native-database.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import { acts, type Act } from './acts.ts';
import {
  arm,
  pointsReached,
  refuseWritesAfter,
  watchThisWorld,
  WriteRefusedError,
} from './points.ts';
import { lostUpdates } from '../windows/lost.ts';
import { doActs, type Done } from '../windows/window.ts';
import { invented, someOne } from './invented-world.ts';
import { type Life, lives } from './lives.ts';
import { missing, writeOn } from './write-on.ts';
import { seededNumbers, withSeededIds } from './seeded.ts';
import { stateOf } from './state.ts';
import { copyTo, newVaultIn, opening, type World, worldOf } from './world.ts';

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

function lifeOf(name: string): Life {
  const life = lives[name];
  if (!life) throw new Error(`There is no "${name}".`);
  return life;
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

/** How things stand: everything kept, and for acts that change it, which passphrases open the vault. */
async function keptIn(world: World, name: string): Promise<string> {
  const opens = actOf(name).changesSecret ? await opening(world.db) : [];
  return JSON.stringify({ opens, ...(await stateOf(world.store)) });
}

export type Counted = { students: number; readings: number; crossings: number; waiting: number };

async function countOf({ db, store }: World, prefix: string): Promise<Counted> {
  return readStore(store, async (rows) => {
    const students = await rows.all('students');
    const ids = students.filter(({ sisId }) => sisId.startsWith(prefix)).map(({ id }) => id);
    const readings = await rows.about('readings', ids);
    const crossings = await rows.about('crossings', ids);
    return {
      students: ids.length,
      readings: readings.length,
      crossings: crossings.length,
      waiting: await db.inbox.count(),
    };
  });
}

function perform(name: string, world: World): Promise<unknown> {
  return withSeededIds(world.seed, () => actOf(name).run(world));
}

/** Does the act on a copy, once whole and once stopped after each commit. */
async function rehearse(name: string, key: string, seed: number): Promise<Rehearsed> {
  const kept = (world: World) => keptIn(world, name);
  const copied = () => inWorld(databaseName, key, seed, ({ db }) => copyTo(rehearsal, db));
  await copied();
  const states = [await inWorld(rehearsal, key, seed, kept)];
  arm(null);
  await inWorld(rehearsal, key, seed, (world) => perform(name, world));
  const points = pointsReached();
  arm(null);
  const last = await inWorld(rehearsal, key, seed, kept);
  for (let commits = 1; commits < actOf(name).commits; commits += 1) {
    await copied();
    states.push(await inWorld(rehearsal, key, seed, (world) => stopAfter(name, world, commits)));
  }
  await deleteNative(rehearsal);
  return { points, states: [...states, last] };
}

async function stopAfter(name: string, world: World, commits: number): Promise<string> {
  refuseWritesAfter(commits);
  await perform(name, world).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
  });
  arm(null);
  return keptIn(world, name);
}

function isRefusal(error: unknown): boolean {
  return error instanceof WriteRefusedError || String(error).includes('on purpose');
}

export const driver = {
  actNames: () => Object.keys(acts),
  /** Makes the vault that everything is done in; its key. */
  begin: async (): Promise<string> => toBase64(await newVaultIn(databaseName)),
  async prepare(name: string, key: string, seed: number): Promise<Rehearsed> {
    await inWorld(databaseName, key, seed, async (world) => actOf(name).prepare?.(world));
    return rehearse(name, key, seed);
  },
  /** Does the act for good; stops dead at the point, if it is reached. */
  async run(name: string, key: string, seed: number, point: string): Promise<void> {
    arm(point);
    await inWorld(databaseName, key, seed, (world) => perform(name, world));
    arm(null);
  },
  /** How things stand, as far as an act could have changed them. */
  kept: (name: string, key: string) =>
    inWorld(databaseName, key, 0, (world) => keptIn(world, name)),
  /** Makes one student whom all windows know; the record's id. */
  someone: (key: string) =>
    inWorld(databaseName, key, 0, async (world) => {
      await invented(world);
      return someOne(world);
    }),
  /** Is a window in which a person does so many acts; what they were told is kept. */
  window: (key: string, name: string, studentId: string, count: number) =>
    inWorld(databaseName, key, 0, ({ store }) => {
      const from = name === 'left' ? 0 : 1;
      return doActs({ name, store, studentId, next: seededNumbers(from) }, count, from * 1_000);
    }),
  lost: (key: string, windows: Done[][]) =>
    inWorld(databaseName, key, 0, ({ store }) => lostUpdates(store, windows)),
  lifeNames: () => Object.keys(lives),
  isOfSession: (name: string) => lifeOf(name).isOfSession === true,
  /** Rehearses one of `lives` under another name, then prepares it under its own. */
  async prepareLife(name: string, seed: number): Promise<Rehearsed> {
    const life = lifeOf(name);
    const rehearsed = `${rehearsal}-life`;
    const seeded = life.isUnseeded
      ? <T>(_: number, work: () => Promise<T>) => work()
      : withSeededIds;
    const prepare = (under: string) => seeded(seed, () => life.prepare(under));
    await prepare(rehearsed);
    const before = await life.state(rehearsed);
    arm(null);
    await seeded(seed + 1, () => life.run(rehearsed));
    const points = pointsReached();
    arm(null);
    const after = await life.state(rehearsed);
    await deleteNative(rehearsed);
    await prepare('life');
    return { points, states: [before, after] };
  },
  async runLife(name: string, seed: number, point: string): Promise<void> {
    const life = lifeOf(name);
    arm(point);
    await (life.isUnseeded ? life.run('life') : withSeededIds(seed + 1, () => life.run('life')));
    arm(null);
  },
  lifeState: (name: string) => lifeOf(name).state('life'),
  /** Sweeps the files, as a window does after the first release's rows were sealed. */
  sweep: async () => sweepPlainRows(await openDatabase(), (name) => new Database(name)),
  /** Types and gets readings, one after the other, as other windows and the worker do; gives what was acknowledged. */
  writeOn,
  /** What of it is not there. */
  missing: (key: string, written: string[]) =>
    inWorld(databaseName, key, 0, ({ store }) => missing(store, written)),
  /** How many records there are of the students whose SIS id begins so, and how many readings wait. */
  countOf: (key: string, prefix: string) =>
    inWorld(databaseName, key, 0, (world) => countOf(world, prefix)),
};

watchThisWorld();
declare global {
  var bridgebackDriver: typeof driver;
}
globalThis.bridgebackDriver = driver;
