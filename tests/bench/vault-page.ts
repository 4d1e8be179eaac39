/** Run in a page of the extension's origin: how long the vault takes, beside the browser's own calls in the same page. */
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { Student } from '../../lib/domain/student.ts';
import { changeStore } from '../../lib/store/change-store.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { readStore } from '../../lib/store/read-store.ts';
import { newRecord } from '../../lib/store/record.ts';
import { openStore, type Store } from '../../lib/store/store.ts';
import { makeVault, unlockWithPassphrase } from '../../lib/store/vault.ts';
import { bareDecryption } from './bare-decryption.ts';
import type { VaultMeasured } from './vault.ts';

const passphrase = 'river otter maple lantern';
const students = 5_000;
const readingsEach = 10;
const perCommit = 500;
const by = 'Bench';

/** Milliseconds of the middle one of so many runs. */
async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

function student(index: number): Student {
  const now = '2026-08-31T12:00:00.000Z';
  const name = `Invented, Student ${index}`;
  const known = { origin: 'https://sis.example', sisId: String(index).padStart(6, '0'), name };
  return { ...newRecord({ by, now }), ...known, nameKey: name, grade: '9', lastSeenAt: now };
}

function reading(studentId: string, number: number): Snapshot {
  const day = `2026-09-${String(number + 1).padStart(2, '0')}`;
  const now = `${day}T12:00:00.000Z`;
  const covers = { reader: 'invented/summary', unit: 'day', covers: 'school-year' } as const;
  const unknown = { excused: null, unexcused: null, tardies: null, attendanceRate: null };
  const counts = { ...unknown, absences: number * 2, enrolled: 10 + number, correctedFrom: null };
  const seen = { from: null, asOf: day, firstSeenAt: now, lastSeenAt: now };
  return { ...newRecord({ by, now }), studentId, ...covers, ...counts, ...seen };
}

async function fill(store: Store): Promise<void> {
  for (let from = 0; from < students; from += perCommit) {
    await changeStore(store, async (rows) => {
      for (let index = from; index < from + perCommit; index += 1) {
        const one = student(index);
        rows.put('students', one);
        for (let number = 0; number < readingsEach; number += 1) {
          const isNewest = number === readingsEach - 1;
          rows.put(isNewest ? 'readings' : 'pastReadings', reading(one.id, number));
        }
      }
    });
  }
}

/** One derivation and nothing else. */
async function deriveBare(rounds: number): Promise<void> {
  const secret = new TextEncoder().encode(passphrase);
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const salt = new Uint8Array(16);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  await crypto.subtle.deriveBits(how, key, 256);
}

function readAll(store: Store): Promise<number> {
  return readStore(store, async (rows) => {
    const found = [rows.all('students'), rows.all('readings'), rows.all('pastReadings')];
    return (await Promise.all(found)).flat().length;
  });
}

async function measure(): Promise<VaultMeasured> {
  const db = await openDatabase('bench');
  const { header, dataKey } = await makeVault(db, passphrase, '2026-08-31T12:00:00.000Z');
  const open = () => openStore(db, header, dataKey, async () => {});
  await fill(await open());
  const unlock = await medianOf(5, async () => {
    await openStore(db, header, await unlockWithPassphrase(db, header, passphrase), async () => {});
  });
  const derive = await medianOf(5, () => deriveBare(header.passphrase.rounds));
  const tables = ['students', 'readings', 'pastReadings'] as const;
  const rows = (await Promise.all(tables.map((name) => db.rowsOf(name).toArray()))).flat();
  const overhead = 12 + 16;
  const decryption = await bareDecryption(rows.map(({ sealed }) => sealed.length - overhead));
  const decrypt = await medianOf(3, decryption);
  const openAll = await medianOf(3, async () => readAll(await open()));
  const { rounds } = header.passphrase;
  return { rounds, unlock, derive, students, readingsEach, rows: rows.length, openAll, decrypt };
}

declare global {
  var measureVault: typeof measure;
}
globalThis.measureVault = measure;
