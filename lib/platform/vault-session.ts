import { timeToLock } from '../domain/auto-lock.ts';
import { type LockAfter, lockAfterSchema } from '../domain/settings.ts';
import { z } from '../domain/zod.ts';
import { browser } from './browser.ts';
import { dropSession, readSession, watchSession, writeSession } from './session.ts';

/**
 * The open vault of this browser session: its data key lies in `storage.session`, which only our own pages and worker can read and
 * which the browser keeps in memory. The moment of last use and the time until locking are values of their own, so that
 * writing them never brings back a key that was dropped meanwhile.
 */
const keySchema = z.strictObject({
  vaultId: z.uuid(),
  /** 32 bytes, base64url. */
  dataKey: z.string().length(43),
});
export type VaultKey = z.infer<typeof keySchema>;

const keyAt = 'vault-key';
const usedAt = 'vault-used';
const usedSchema = z.number();
const afterAt = 'vault-lock-after';

/** The key while the vault is open; null when it is locked. A key whose time is up is dropped here and now. */
export async function readVaultKey(now = Date.now()): Promise<VaultKey | null> {
  const key = await readSession(keyAt, keySchema);
  if (!key) return null;
  if ((await leftOf(now)) > 0) return key;
  await lockVault();
  return null;
}

/** Milliseconds until an open vault locks; 0 where it is not known since when it is open or how long it may be. */
async function leftOf(now: number): Promise<number> {
  const used = await readSession(usedAt, usedSchema);
  const lockAfter = await readSession(afterAt, lockAfterSchema);
  return used === null || lockAfter === null ? 0 : timeToLock(used, lockAfter, now);
}

/** Opens the vault for this browser session. */
export async function keepVaultKey(
  key: VaultKey,
  lockAfter: LockAfter,
  now = Date.now(),
): Promise<void> {
  await writeSession(usedAt, now);
  await writeSession(afterAt, lockAfter);
  await writeSession(keyAt, keySchema.parse(key));
}

/** Locks: the key is gone from the session, and every window hears of it. */
export async function lockVault(): Promise<void> {
  await dropSession(keyAt);
}

/** Notes that the person is here. A vault whose time is up stays locked. */
export async function noteUse(now = Date.now()): Promise<void> {
  if (await readVaultKey(now)) await writeSession(usedAt, now);
}

/** Changes after how long without use an open vault locks. */
export async function changeLockAfter(lockAfter: LockAfter): Promise<void> {
  await writeSession(afterAt, lockAfter);
}

/** Milliseconds until the vault locks by itself; 0 when it is locked. */
export async function timeLeft(now = Date.now()): Promise<number> {
  return (await readVaultKey(now)) ? leftOf(now) : 0;
}

/** Tells at every change whether a key is there; returns how to stop. */
export function watchVaultKey(listener: (key: VaultKey | null) => void): () => void {
  return watchSession(keyAt, keySchema, listener);
}

const alarm = 'judge-lock';

/** Wakes the worker every half minute while the vault is open, so that a key nobody asks for goes in time, too. */
export async function judgeByAlarm(): Promise<void> {
  await browser.alarms.create(alarm, { periodInMinutes: 0.5 });
}

/** For the background: judges at every alarm, and ends the alarm once the vault is locked. */
export function answerAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) endWhenLocked().catch(() => {});
  });
}

async function endWhenLocked(): Promise<void> {
  if (!(await readVaultKey())) await browser.alarms.clear(alarm);
}
