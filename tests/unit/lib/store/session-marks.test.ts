import { expect, test } from 'vitest';
import { MissingRecordError, StaleRevisionError } from '../../../../lib/store/record.ts';
import { type MarkWrite, writeMarks } from '../../../../lib/store/session-marks.ts';
import { freshStore } from './fresh-database.ts';
import { author as authorAt, someStudent } from './invented.ts';

const author = authorAt();

function adds(studentId: string, mark: 'here' | 'missed', block = '14:30'): MarkWrite {
  const fields = {
    studentId,
    planId: null,
    groupId: null,
    date: '2025-11-20',
    block,
    plannedMinutes: 50,
    minutes: null,
    mark,
    makesUpFor: null,
    topic: '',
    teacher: '',
    note: '',
  };
  return { act: 'add', fields };
}

test('a burst is one change, and one mark that cannot be kept does not lose the others', async () => {
  const store = await freshStore();
  const student = await someStudent(store);
  const before = await store.db.changes.get('sessions');
  const written = await writeMarks(
    store,
    [
      adds(student.id, 'here'),
      adds(crypto.randomUUID(), 'here'),
      adds(student.id, 'missed', 'Evening'),
      adds(student.id, 'here', 'x'.repeat(20_000)),
    ],
    author,
  );
  expect(before).toBeUndefined();
  expect((await store.db.changes.get('sessions'))?.count).toBe(1);
  expect(written.map((one) => ('session' in one ? one.session.mark : one.error))).toEqual([
    'here',
    expect.any(MissingRecordError),
    'missed',
    expect.objectContaining({ name: 'ZodError' }),
  ]);
  expect(await store.sessions.count()).toBe(2);
});

test('a session that another window marked meanwhile is not made twice', async () => {
  const store = await freshStore();
  const student = await someStudent(store);
  const [first] = await writeMarks(store, [adds(student.id, 'here')], author);
  const [same, other] = await writeMarks(
    store,
    [adds(student.id, 'here', ' 14:30 '), adds(student.id, 'missed')],
    author,
  );
  expect(same).toEqual(first);
  expect(other).toEqual({ error: expect.any(StaleRevisionError) });
  expect((await store.sessions.toArray()).map(({ mark }) => mark)).toEqual(['here']);
});

test('a mark that made a record is taken back into the bin, once', async () => {
  const store = await freshStore();
  const student = await someStudent(store);
  const [made] = await writeMarks(store, [adds(student.id, 'here')], author);
  const id = made && 'session' in made ? made.session.id : '';
  await writeMarks(store, [{ act: 'bin', id }], author);
  const [again] = await writeMarks(store, [{ act: 'bin', id }], author);
  expect(again).toMatchObject({ session: { id, revision: 2, deletedAt: author.now } });
  const history = await store.history.toArray();
  expect(history.map(({ act }) => act)).toEqual(['delete']);
});
