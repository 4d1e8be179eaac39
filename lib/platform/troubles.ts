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
  await alone(async () => {
    const before = await readTroubles();
    await writeSession(troublesKey, [...before.slice(1 - most), trouble]);
  });
}

/** What went wrong in this browser session, oldest first. */
export async function readTroubles(): Promise<Trouble[]> {
  return (await readSession(troublesKey, troublesSchema)) ?? [];
}

/** Notes how long something took this time, in whole milliseconds. Never rejects. */
export async function noteTime(what: 'opening' | 'unlocking', took: number): Promise<void> {
  await alone(async () => {
    await writeSession(timesKey, { ...(await readTimes()), [what]: Math.round(took) });
  });
}

/** Notes what nobody caught in this context, from now on. */
export function noteUncaught(doing: TroubleAt): void {
  globalThis.addEventListener('error', ({ error }: ErrorEvent) => {
    void noteTrouble(error, doing);
  });
  globalThis.addEventListener('unhandledrejection', ({ reason }) => {
    void noteTrouble(reason, doing);
  });
}

/** One note at a time, from any window; a note that cannot be made is no trouble of its own. */
async function alone(work: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(troublesKey, work);
  } catch {
    // Whoever looks finds one note fewer.
  }
}

/** How long what was noted took the last time, in milliseconds. */
export async function readTimes(): Promise<Record<string, number>> {
  return (await readSession(timesKey, timesSchema)) ?? {};
}
