import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import type { Waiting } from '../../../../lib/domain/waiting.ts';
import {
  countWaiting,
  mostWaiting,
  putInInbox,
  takeInbox,
} from '../../../../lib/store/vault/inbox.ts';
import { listSites } from '../../../../lib/store/sites.ts';
import { freshStore } from './fresh-database.ts';
import { origin } from './invented.ts';
import { page, row } from './invented-page.ts';

function reading(day: string, absences: number): Waiting {
  return {
    kind: 'reading',
    origin,
    reading: page([row({ absences })]),
    covers: 'school-year',
    at: `${day}T12:00:00.000Z`,
    today: day,
  };
}

const take = (db: Awaited<ReturnType<typeof freshStore>>) => takeInbox(db, defaultSettings);

describe('what comes while the vault is locked', () => {
  test('waits sealed, and is taken in with its own day, in order', async () => {
    const db = await freshStore();
    db.lock();
    await putInInbox(db.db, db.header, reading('2025-11-03', 14));
    await putInInbox(db.db, db.header, reading('2025-11-10', 16));
    expect(await countWaiting(db.db)).toBe(2);
    const opened = await reopened(db);
    expect(await take(opened)).toBe(2);
    expect(await countWaiting(db.db)).toBe(0);
    expect(await opened.all('readings')).toMatchObject([{ absences: 16, asOf: '2025-11-10' }]);
    expect(await opened.all('pastReadings')).toMatchObject([{ absences: 14, asOf: '2025-11-03' }]);
    expect(await opened.all('crossings')).toMatchObject([
      { threshold: 15, crossedOn: '2025-11-10' },
    ]);
  });

  test('is taken in once, however many windows open', async () => {
    const db = await freshStore();
    await putInInbox(db.db, db.header, reading('2025-11-03', 14));
    const other = await reopened(db);
    const taken = await Promise.all([take(db), take(other)]);
    expect(await db.readings.count()).toBe(1);
    expect(await db.pastReadings.count()).toBe(0);
    expect(taken.some((many) => many === 1)).toBe(true);
  });

  test('remembers which sites were allowed and taken back', async () => {
    const db = await freshStore();
    const at = '2025-11-03T12:00:00.000Z';
    await putInInbox(db.db, db.header, { kind: 'site', origin, allowed: true, at });
    await take(db);
    expect(await listSites(db)).toMatchObject([{ origin, allowedAt: at }]);
    await putInInbox(db.db, db.header, { kind: 'site', origin, allowed: false, at });
    await take(db);
    expect(await listSites(db)).toEqual([]);
  });

  test('cannot be read from the disk, and what was altered there is dropped', async () => {
    const db = await freshStore();
    await putInInbox(db.db, db.header, reading('2025-11-03', 14));
    const [waiting] = await db.db.inbox.toArray();
    if (!waiting) throw new Error('nothing waits');
    expect(new TextDecoder('latin1').decode(waiting.sealed)).not.toContain('Jaylen');
    const altered = waiting.sealed.map((byte, at) => (at === 90 ? byte ^ 1 : byte));
    await db.db.inbox.put({ ...waiting, sealed: altered });
    expect(await take(db)).toBe(0);
    expect(await countWaiting(db.db)).toBe(0);
    expect(await db.readings.count()).toBe(0);
  });

  test('fills no disk: beyond so many, readings are met again with their page', async () => {
    const db = await freshStore();
    const sealed = new Uint8Array(100);
    await db.db.inbox.bulkAdd(
      Array.from({ length: mostWaiting }, () => ({ id: crypto.randomUUID(), schema: 1, sealed })),
    );
    expect(await putInInbox(db.db, db.header, reading('2025-11-03', 14))).toBe(false);
    const at = '2025-11-03T12:00:00.000Z';
    expect(await putInInbox(db.db, db.header, { kind: 'site', origin, allowed: true, at })).toBe(
      true,
    );
  });
});

async function reopened({ db, header, dataKey }: Awaited<ReturnType<typeof freshStore>>) {
  const { storeOver } = await import('./fresh-store.ts');
  const { fromBase64 } = await import('../../../../lib/sealing/bytes.ts');
  return storeOver(db, header, fromBase64(dataKey));
}
