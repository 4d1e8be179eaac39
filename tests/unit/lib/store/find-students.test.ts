import { expect, test } from 'vitest';
import { findStudents } from '../../../../lib/store/find-students.ts';
import { freshStore } from './fresh-database.ts';
import { page, row, takeOn } from './invented-page.ts';

const people = [
  row(),
  row({ sisId: '004712', name: 'Lund, Ida' }),
  row({ sisId: 'A-0099', name: 'Núñez García, Sofía' }),
];

test.each([
  ['jay', ['Okafor, Jaylen']],
  ['okafor jay', ['Okafor, Jaylen']],
  ['Okafor, J', ['Okafor, Jaylen']],
  ['sofia nun', ['Núñez García, Sofía']],
  ['00471', ['Lund, Ida', 'Okafor, Jaylen']],
  ['a-00', ['Núñez García, Sofía']],
  ['aylen', []],
  ['jay lund', []],
  ['  ', []],
])('"%s" finds %j', async (text, names) => {
  const db = await freshStore();
  await takeOn(db, '2025-11-03', page(people));
  expect((await findStudents(db, text)).map(({ name }) => name)).toEqual(names);
});

test('at most fifty are found', async () => {
  const db = await freshStore();
  const many = Array.from({ length: 60 }, (_, n) => row({ sisId: `7${n}`, name: `Ada ${n}` }));
  await takeOn(db, '2025-11-03', page(many));
  expect(await findStudents(db, 'ada')).toHaveLength(50);
});
