import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { fromBase64 } from '../../../lib/sealing/bytes.ts';
import { openDatabase } from '../../../lib/store/db.ts';
import { freshStore } from '../../unit/lib/store/fresh-database.ts';
import { storeOver } from '../../unit/lib/store/fresh-store.ts';
import { count } from '../../unit/lib/store/invented-page.ts';
import { seededNumbers } from '../kills/seeded.ts';
import { patience, sizes } from '../sizes.ts';
import { lostUpdates } from './lost.ts';
import { doActs } from './window.ts';

const actsPerWindow = 6;
afterEach(() => {
  takeNoTurns();
  Reflect.deleteProperty(navigator.locks, 'request');
});

/** Every sealing and unsealing of either window waits for its turn, which the schedule gives in an order of its own. */
function takeTurns(schedule: fc.Scheduler): void {
  for (const act of ['encrypt', 'decrypt'] as const) {
    const own = SubtleCrypto.prototype[act].bind(crypto.subtle);
    const inTurn: typeof own = (...given) => schedule.schedule(own.apply(null, given), act);
    Object.defineProperty(crypto.subtle, act, { configurable: true, value: inTurn });
  }
}

function takeNoTurns(): void {
  Reflect.deleteProperty(crypto.subtle, 'encrypt');
  Reflect.deleteProperty(crypto.subtle, 'decrypt');
}

/** As in a browser whose locks do nothing, or after a window waited too long for its turn. */
function switchLocksOff(): void {
  const request = (_name: string, ...given: unknown[]) =>
    Promise.resolve((given.at(-1) as (lock: null) => unknown)(null));
  Object.defineProperty(navigator.locks, 'request', { configurable: true, value: request });
}

async function twoWindows(schedule: fc.Scheduler, seed: number): Promise<string[]> {
  const left = await freshStore();
  const right = await storeOver(
    await openDatabase(left.db.name),
    left.header,
    fromBase64(left.dataKey),
  );
  const studentId = await count(left, '2026-09-01', 18);
  takeTurns(schedule);
  const person = (name: string, store: typeof left, from: number) =>
    doActs(
      { name, store, studentId, next: seededNumbers(seed * 2 + from) },
      actsPerWindow,
      from * 100,
    );
  const both = Promise.all([person('left', left, 0), person('right', right, 1)]);
  const done = await schedule.waitFor(both);
  takeNoTurns();
  const lost = await lostUpdates(left, done);
  right.db.close();
  return lost;
}

describe.each([
  ['one writes after the other', () => {}],
  ['locks or none', switchLocksOff],
])('%s', (_, prepare) => {
  test(
    `${sizes.interleavings} interleavings of two windows: nothing anybody was told is kept is lost`,
    async () => {
      prepare();
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), fc.nat(), async (schedule, seed) => {
          expect(await twoWindows(schedule, seed)).toEqual([]);
        }),
        { numRuns: sizes.interleavings, endOnFailure: true },
      );
      console.log(`${sizes.interleavings} interleavings, 0 lost updates.`);
    },
    patience,
  );
});
