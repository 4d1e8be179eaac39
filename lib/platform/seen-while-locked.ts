import { z } from '../domain/zod.ts';
import { readSession, writeSession } from './session.ts';

const key = 'seen-while-locked';
const schema = z.array(z.string());
/** As many as may wait; older ones may wait twice then. */
const most = 400;

/**
 * Whether this was not said before in this browser session. Only digests are noted, in memory, as nobody could open what waits to
 * compare. Held by a lock: frames report at the same time.
 */
export async function isNewWhileLocked(said: string): Promise<boolean> {
  const digest = await digestOf(said);
  return await navigator.locks.request(key, async () => {
    const seen = (await readSession(key, schema)) ?? [];
    if (seen.includes(digest)) return false;
    await writeSession(key, [...seen.slice(1 - most), digest]);
    return true;
  });
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes, 0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
