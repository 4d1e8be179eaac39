import { type Trouble, type TroubleAt, troubleOf, troubleSchema } from '../domain/diagnostics.ts';
import { z } from '../domain/zod.ts';
import { readSession, writeSession } from './session.ts';

/** Only in the browser's memory: names of errors and times, gone with the browser. */
const troublesKey = 'troubles';
const timesKey = 'times';
const troublesSchema = z.array(troubleSchema);
const timesSchema = z.record(z.string(), z.number());
/** As many as are kept; older ones make room. */
const most = 20;

/** Notes that something went wrong, by the error's names only. Never rejects. */
export async function noteTrouble(error: unknown, doing: TroubleAt): Promise<void> {
  const trouble = troubleOf(error, doing, new Date().toISOString());
  await navigator.locks
    .request(troublesKey, async () => {
      const before = await readTroubles();
      await writeSession(troublesKey, [...before.slice(1 - most), trouble]);
    })
    .catch(() => {});
}

/** What went wrong in this browser session, oldest first. */
export async function readTroubles(): Promise<Trouble[]> {
  return (await readSession(troublesKey, troublesSchema)) ?? [];
}

/** Notes how long something took this time, in whole milliseconds. Never rejects. */
export async function noteTime(what: 'opening' | 'unlocking', took: number): Promise<void> {
  await navigator.locks
    .request(timesKey, async () => {
      await writeSession(timesKey, { ...(await readTimes()), [what]: Math.round(took) });
    })
    .catch(() => {});
}

/** How long what was noted took the last time, in milliseconds. */
export async function readTimes(): Promise<Record<string, number>> {
  return (await readSession(timesKey, timesSchema)) ?? {};
}
