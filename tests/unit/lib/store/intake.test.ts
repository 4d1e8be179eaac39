import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { causesOf, recordCause } from '../../../../lib/store/causes.ts';
import { recordIntake } from '../../../../lib/store/intake.ts';
import { newRecord } from '../../../../lib/store/record.ts';
import { freshStoreIn } from './fresh-store.ts';

const author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };

async function someStudent() {
  const store = await freshStoreIn('intake');
  const student = {
    ...newRecord(author),
    origin: 'https://sis.example',
    sisId: '1',
    name: 'Ana',
    nameKey: 'ana',
    grade: null,
    lastSeenAt: author.now,
  };
  await store.students.add(student);
  return { store, studentId: student.id };
}

const talk = {
  with: 'student',
  answer: 'answered',
  heldOn: '2025-11-20',
  strengths: 'Draws',
  gotInTheWay: 'Shifts.',
  wouldHelp: '',
  voice: '',
  mayPrintVoice: false,
} as const;
const cause = {
  answer: 'cause',
  item: 'work',
  source: 'student',
  confidence: 'sure',
  weight: 'secondary',
  saidOn: '2025-11-20',
  words: 'Shifts.',
} as const;

test('a talk and its cause are kept together, and answer what is outstanding', async () => {
  const { store, studentId } = await someStudent();
  await store.crossings.add({
    ...newRecord(author),
    studentId,
    snapshotId: crypto.randomUUID(),
    threshold: 15,
    unit: 'day',
    crossedOn: '2025-11-01',
    state: 'outstanding',
    resolvedAt: null,
    retractedBy: null,
  });
  const intake = { interview: { ...talk, studentId }, cause: { ...cause, studentId } };
  await recordIntake(store, intake, author);
  expect(await store.interviews.toArray()).toMatchObject([{ ...talk, studentId }]);
  expect(await causesOf(store, studentId)).toMatchObject([cause]);
  expect(await store.crossings.toArray()).toMatchObject([{ state: 'resolved' }]);
});

test('with a cause that cannot be kept, the talk is not kept either', async () => {
  const { store, studentId } = await someStudent();
  const bad = { ...cause, item: null, studentId };
  const intake = { interview: { ...talk, studentId }, cause: bad };
  await expect(recordIntake(store, intake, author)).rejects.toThrow('A cause names an item');
  expect(await store.interviews.count()).toBe(0);
});

test('a guess that is confirmed becomes what was said, keeps its weight, and stays in the history', async () => {
  const { store, studentId } = await someStudent();
  const guess = {
    ...cause,
    source: 'staff-guess',
    confidence: 'think-so',
    weight: 'primary',
  } as const;
  await recordCause(store, { ...guess, words: '', studentId }, author);
  const intake = { interview: { ...talk, studentId }, cause: { ...cause, studentId } };
  await recordIntake(store, intake, author);
  const causes = await causesOf(store, studentId);
  expect(causes).toMatchObject([
    { source: 'student', weight: 'primary', words: 'Shifts.', revision: 2 },
  ]);
  const [entry] = await store.history.toArray();
  expect(entry).toMatchObject({
    table: 'causes',
    act: 'edit',
    before: { source: 'staff-guess', words: '' },
  });
});

test('the same cause from the same person is not written twice; from another it is', async () => {
  const { store, studentId } = await someStudent();
  const first = { interview: { ...talk, studentId }, cause: { ...cause, studentId } };
  await recordIntake(store, first, author);
  await recordIntake(store, first, author);
  const family = { ...cause, source: 'family', studentId } as const;
  await recordIntake(store, { ...first, cause: family }, author);
  const sources = (await causesOf(store, studentId)).map(({ source }) => source);
  expect(sources.toSorted()).toEqual(['family', 'student']);
});
