import { expect, onTestFinished, test } from 'vitest';
import type { PageReading } from '../../../../lib/domain/page-reading.ts';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import { openDatabase } from '../../../../lib/store/db.ts';
import { takeReading } from '../../../../lib/store/take-reading.ts';

const page = (students: number, absences: (index: number) => number): PageReading => ({
  status: 'read',
  reader: 'invented/summary',
  range: { from: null, to: null, label: null },
  students: Array.from({ length: students }, (_, index) => ({
    name: `Student ${index}`,
    sisId: String(index).padStart(6, '0'),
    grade: '9',
    unit: 'day',
    absences: absences(index),
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: 60,
    attendanceRate: null,
    daily: null,
  })),
  rows: { seen: students, read: students },
  skipped: [],
});

const settings = defaultSettings;
const base = { origin: 'https://sis.riverbend.example', covers: 'school-year', settings } as const;

test('a page of 2,000 students is kept well under a second, and seen again in less', async () => {
  const db = await openDatabase(`test-${crypto.randomUUID()}`);
  onTestFinished(() => db.delete());
  const take = async (reading: PageReading, at: string) => {
    const start = performance.now();
    await takeReading(db, { ...base, reading, at, today: at.slice(0, 10) });
    return performance.now() - start;
  };
  const times = [
    await take(page(2000, (index) => index % 20), '2025-11-24T15:00:00.000Z'),
    await take(page(2000, (index) => index % 20), '2025-11-24T15:00:30.000Z'),
    await take(page(2000, (index) => index % 20), '2025-11-24T16:00:00.000Z'),
    await take(page(2000, (index) => (index % 20) + 1), '2025-11-25T16:00:00.000Z'),
    await take(page(30, (index) => (index % 20) + 1), '2025-11-26T16:00:00.000Z'),
  ];
  console.log(times.map(Math.round));
  expect(await db.students.count()).toBe(2000);
  expect(await db.readings.count()).toBe(2000);
  expect(await db.pastReadings.count()).toBe(2000);
});
