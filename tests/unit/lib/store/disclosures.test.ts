import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { disclosuresOf, logDisclosure } from '../../../../lib/store/disclosures.ts';
import { freshStore } from './fresh-database.ts';
import { author, by } from './invented.ts';

const csv = {
  act: 'csv' as const,
  students: [crypto.randomUUID()],
  fields: ['Student ID', 'Event'],
  rows: 3,
  to: 'myself',
  why: 'weekly team',
};

test('what leaves is written down with who, when, whose records, which fields, to whom and why', async () => {
  const db = await freshStore();
  await logDisclosure(db, csv, author(1));
  await logDisclosure(db, { ...csv, act: 'print', rows: 1 }, author(2));
  const entry = { id: expect.any(String), by };
  expect(await disclosuresOf(db)).toEqual([
    { ...entry, ...csv, at: author(2).now, act: 'print', rows: 1 },
    { ...entry, ...csv, at: author(1).now },
  ]);
});

test('what cannot be written down is refused, so that it does not leave', async () => {
  const db = await freshStore();
  const wrong = { ...csv, fields: [1] } as unknown as typeof csv;
  await expect(logDisclosure(db, wrong, author())).rejects.toBeInstanceOf(ZodError);
  expect(await db.disclosures.count()).toBe(0);
});
