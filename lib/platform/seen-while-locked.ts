import { z } from '../domain/zod.ts';
import { readSession, writeSession } from './session.ts';

const key = 'seen-while-locked';
const schema = z.array(z.string());
/** As many as may wait; older ones may wait twice then. */
const most = 400;

/**
 * Does `keep` unless it was done for the same words before in this browser session. Only digests are noted, in memory, as nobody
 * could open what waits to compare; and only once `keep` is done, so that a worker that was stopped in between keeps it the next
 * time. Held by a lock: frames report at the same time.
 */
export async function onceWhileLocked(said: string, keep: () => Promise<unknown>): Promise<void> {
  const digest = await digestOf(said);
  await navigator.locks.request(key, async () => {
    const seen = (await readSession(key, schema)) ?? [];
    if (seen.includes(digest)) return;
    await keep();
    await writeSession(key, [...seen.slice(1 - most), digest]);
  });
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes, 0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
