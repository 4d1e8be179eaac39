import { array, assert, asyncProperty, integer } from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

/** `storage.session` as the browser keeps it: it outlives the worker, and every value is written by itself. */
const session = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
        remove: async (key: string) => session.delete(key),
      },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
}));

const { changeLockAfter, keepVaultKey, lockVault, noteUse, readVaultKey, timeLeft } =
  await import('../../../../lib/platform/vault-session.ts');

const key = { vaultId: '5b0e7f3a-0d7e-4b57-9a53-1f6c2a4d8e01', dataKey: 'A'.repeat(43) };
const minute = 60_000;
const noon = Date.UTC(2025, 10, 24, 12);

beforeEach(() => session.clear());

describe('an open vault (trust.md S12)', () => {
  test('is readable a second before its time and unreadable ten seconds after, 100 of 100', async () => {
    const minutes = integer({ min: 1, max: 60 });
    const uses = array(integer({ min: 0, max: 59_000 }), { maxLength: 5 });
    await assert(
      asyncProperty(minutes, uses, async (lockAfter, pauses) => {
        session.clear();
        let now = noon;
        await keepVaultKey(key, lockAfter, now);
        for (const pause of pauses) {
          now += pause;
          await noteUse(now);
        }
        // A worker that was stopped, or a lid that was closed: nothing happens until somebody asks.
        expect(await readVaultKey(now + lockAfter * minute - 1000)).toEqual(key);
        expect(await readVaultKey(now + lockAfter * minute + 10_000)).toBeNull();
        expect([...session.keys()]).not.toContain('vault-key');
      }),
      { numRuns: 100 },
    );
  });

  test('whose time is up is not kept open by use', async () => {
    await keepVaultKey(key, 15, noon);
    await noteUse(noon + 16 * minute);
    expect(await readVaultKey(noon + 16 * minute)).toBeNull();
    expect(await timeLeft(noon + 16 * minute)).toBe(0);
  });

  test('that was locked stays locked, whatever is noted about it', async () => {
    await keepVaultKey(key, 15, noon);
    await lockVault();
    await noteUse(noon + 1000);
    await changeLockAfter(60);
    expect(await readVaultKey(noon + 2000)).toBeNull();
    expect(JSON.stringify([...session])).not.toContain(key.dataKey);
  });

  test('locks sooner from the moment a shorter time is set', async () => {
    await keepVaultKey(key, 60, noon);
    await changeLockAfter(5);
    expect(await readVaultKey(noon + 4 * minute)).toEqual(key);
    expect(await readVaultKey(noon + 6 * minute)).toBeNull();
  });

  test('of which nobody knows how long it may be open is locked', async () => {
    await keepVaultKey(key, 60, noon);
    session.delete('vault-lock-after');
    expect(await readVaultKey(noon)).toBeNull();
  });
});
