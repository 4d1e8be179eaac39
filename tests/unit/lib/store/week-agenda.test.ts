import { expect, test, vi } from 'vitest';
import { agendaKey } from '../../../../lib/domain/casework/agenda-item.ts';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import { moveToBin } from '../../../../lib/store/bin.ts';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { addContact } from '../../../../lib/store/contacts.ts';
import { readStore, readWithCounts } from '../../../../lib/store/read-store.ts';
import { type Week, WeekAgenda } from '../../../../lib/store/week-agenda.ts';
import { manyCases } from '../../../tools/many-cases.ts';
import { freshStore } from './fresh-database.ts';
import { fillStore } from '../../../tools/fill-store.ts';
import type { TestStore } from './fresh-store.ts';

const today = '2025-11-20';
const author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };
const size = { seed: 5, students: 40, cases: 12, today };

async function someSchool() {
  const db = await freshStore();
  await fillStore(db, manyCases(size));
  return { db, week: new WeekAgenda() };
}

function readWeek(db: TestStore, week: WeekAgenda): Promise<Week> {
  return readStore(db, (rows) => week.read(rows, defaultSettings, today));
}

const keysOf = ({ items }: Week) => items.map(agendaKey).toSorted();

test('the same seed makes the same school', () => {
  expect(manyCases(size)).toEqual(manyCases(size));
  expect(manyCases({ ...size, seed: 6 })).not.toEqual(manyCases(size));
});

test('whoever knew the week already reads the same as whoever begins, after every change', async () => {
  const { db, week } = await someSchool();
  const first = await readWeek(db, week);
  expect(first.items.length).toBeGreaterThan(12);
  const missed = first.items.find(({ kind }) => kind === 'follow-up');
  const task = first.items.find((item) => item.kind === 'task' && item.task !== null);
  const { studentId } = missed!;
  const call = {
    channel: 'call',
    person: '',
    language: '',
    words: '',
    outcome: 'no-answer',
  } as const;
  await addContact(
    db,
    { ...call, studentId, happenedOn: today, nextAction: '', nextOn: null },
    author,
  );
  const second = await readWeek(db, week);
  expect(keysOf(second)).not.toContain(agendaKey(missed!));
  expect(keysOf(second)).toEqual(keysOf(await readWeek(db, new WeekAgenda())));
  const seen = { id: task!.recordId!, expectedRevision: 1 };
  await reviseCasework(db, 'tasks', seen, { doneOn: today }, author);
  const third = await readWeek(db, week);
  expect(keysOf(third)).toEqual(keysOf(second).filter((key) => key !== agendaKey(task!)));
  await moveToBin(db, 'tasks', task!.recordId!, author);
  expect(keysOf(await readWeek(db, week))).toEqual(keysOf(third));
});

test('after a tap of this window no record is read again, and whoever watches still hears of every table', async () => {
  const { db, week } = await someSchool();
  await readWeek(db, week);
  const task = (await db.tasks.toArray())[0]!;
  await reviseCasework(
    db,
    'tasks',
    { id: task.id, expectedRevision: 1 },
    { doneOn: today },
    author,
  );
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  const pages = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const { touched } = await readWithCounts(db, (rows) => week.read(rows, defaultSettings, today));
  expect(decrypt).not.toHaveBeenCalled();
  expect((pages.mock.contexts as IDBObjectStore[]).map(({ name }) => name)).not.toContain('tasks');
  expect([...touched]).toEqual(expect.arrayContaining(['sessions', 'plans', 'snoozes']));
});

test('what was put off stands apart, with its student, until its day', async () => {
  const { db, week } = await someSchool();
  const [item] = (await readWeek(db, week)).items;
  const { kind, recordId, studentId } = item!;
  const fields = { item: kind, recordId, studentId, until: '2025-11-24', reason: 'Away' };
  await addCasework(db, 'snoozes', fields, author);
  const later = await readWeek(db, week);
  expect(keysOf(later)).not.toContain(agendaKey(item!));
  expect(later.putOff.map((one) => agendaKey(one.item))).toEqual([agendaKey(item!)]);
  expect(later.students.has(studentId)).toBe(true);
});

test('a student who is gone takes every item along', async () => {
  const { db, week } = await someSchool();
  const { studentId } = (await readWeek(db, week)).items[0]!;
  const student = (await db.students.get(studentId))!;
  await db.students.put({ ...student, deletedAt: author.now });
  const { items } = await readWeek(db, week);
  expect(items.some((item) => item.studentId === studentId)).toBe(false);
});
