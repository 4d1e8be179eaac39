import { timeToLock } from '../domain/auto-lock.ts';
import { type LockAfter, lockAfterSchema } from '../domain/settings.ts';
import { z } from '../domain/zod.ts';
import { browser } from './browser.ts';
import { dropSession, readSession, watchSession, writeSession } from './session.ts';

/**
 * The open vault of this browser session: its data key lies in `storage.session`, which only our own pages and worker can read and
 * which the browser keeps in memory. The moment of last use is a value of its own, so that noting it never brings back a key.
 */
const keySchema = z.strictObject({
  vaultId: z.uuid(),
  /** 32 bytes, base64url. */
  dataKey: z.string().length(43),
  lockAfter: lockAfterSchema,
});
export type VaultKey = z.infer<typeof keySchema>;

const keyAt = 'vault-key';
const usedAt = 'vault-used';
const usedSchema = z.number();

/** The key while the vault is open; null when it is locked. A key whose time is up is dropped here and now. */
export async function readVaultKey(now = Date.now()): Promise<VaultKey | null> {
  const key = await readSession(keyAt, keySchema);
  if (!key) return null;
  const used = await readSession(usedAt, usedSchema);
  if (used !== null && timeToLock(used, key.lockAfter, now) > 0) return key;
  await lockVault();
  return null;
}

/** Opens the vault for this browser session. */
export async function keepVaultKey(key: VaultKey, now = Date.now()): Promise<void> {
  await writeSession(usedAt, now);
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
  const key = await readVaultKey();
  if (key && key.lockAfter !== lockAfter) await writeSession(keyAt, { ...key, lockAfter });
}

/** Milliseconds until the vault locks by itself; 0 when it is locked. */
export async function timeLeft(now = Date.now()): Promise<number> {
  const key = await readVaultKey(now);
  const used = await readSession(usedAt, usedSchema);
  return key && used !== null ? timeToLock(used, key.lockAfter, now) : 0;
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
