import { describe, expect, test } from 'vitest';
import {
  agendaOfMeeting,
  readMeetingPeople,
} from '../../../../../entrypoints/sidepanel/screens/meeting/read-meeting.ts';
import { readRecap } from '../../../../../entrypoints/sidepanel/screens/meeting/read-recap.ts';
import { recapText } from '../../../../../components/meeting/recap.ts';
import { moveToBin } from '../../../../../lib/store/bin.ts';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { readStore } from '../../../../../lib/store/read-store.ts';
import { freshStore } from '../../../lib/store/fresh-database.ts';
import type { TestStore } from '../../../lib/store/fresh-store.ts';
import { planFields, someStudent } from '../../../lib/store/invented.ts';

const today = '2025-11-20';
const author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };

async function someone(database: TestStore, name: string, hasPlan = true) {
  const { id: studentId } = await someStudent(database, { name, sisId: name });
  const plan = hasPlan
    ? await savePlan(database, { ...planFields, studentId }, null, author)
    : null;
  return { studentId, plan };
}

const close = (database: TestStore, studentId: string, planId: string) =>
  addCasework(
    database,
    'outcomes',
    {
      studentId,
      planId,
      kind: 'completed',
      endedOn: today,
      promoted: 'unknown',
      grounds: ['goal-reached'],
      words: '',
    },
    author,
  );

const everybody = () => true;

describe('who is on the agenda', () => {
  test('students with an open plan or over the line; no closed case, nobody else', async () => {
    const database = await freshStore();
    const planned = await someone(database, 'Planned');
    const closed = await someone(database, 'Closed');
    const over = await someone(database, 'Over', false);
    await someone(database, 'Neither', false);
    if (!closed.plan) throw new Error('A plan was made.');
    const outcome = await close(database, closed.studentId, closed.plan.id);
    const overIds = [over.studentId, closed.studentId];
    const read = () => readStore(database, (rows) => readMeetingPeople(rows, overIds));
    const names = async () =>
      agendaOfMeeting(await read(), [], new Set(overIds), everybody).map(({ name, ground }) => [
        name,
        ground,
      ]);
    expect(await names()).toEqual([
      ['Planned', 'plan'],
      ['Over', 'over'],
    ]);
    // Taken up again, the case comes back.
    await moveToBin(database, 'outcomes', outcome.id, author);
    expect(await names()).toEqual([
      ['Closed', 'plan'],
      ['Planned', 'plan'],
      ['Over', 'over'],
    ]);
    const mine = (studentId: string) => studentId === planned.studentId;
    expect(agendaOfMeeting(await read(), [], new Set(overIds), mine)).toHaveLength(1);
  });

  test('a student who came back after a closed case is on it first', async () => {
    const database = await freshStore();
    await someone(database, 'Planned');
    const back = await someone(database, 'Back');
    if (!back.plan) throw new Error('A plan was made.');
    await close(database, back.studentId, back.plan.id);
    const people = await readStore(database, (rows) => readMeetingPeople(rows, []));
    const relapse = {
      kind: 'relapse' as const,
      relapse: { on: today, from: '2025-11-17', missed: 2 },
      before: { models: [], supports: [] },
      studentId: back.studentId,
      recordId: null,
      dueOn: today,
    };
    const agenda = agendaOfMeeting(people, [relapse], new Set(), everybody);
    expect(agenda.map(({ name, ground }) => [name, ground])).toEqual([
      ['Back', 'relapse'],
      ['Planned', 'plan'],
    ]);
  });
});

describe('the recap', () => {
  test('holds what was decided and written down today, by student, and nothing of the bin', async () => {
    const database = await freshStore();
    const { studentId, plan } = await someone(database, 'Okafor, Jaylen');
    const other = await someone(database, 'Anand-Holt, Priya');
    if (!plan) throw new Error('A plan was made.');
    const review = { studentId, planId: plan.id, answers: [], nextOn: '2025-12-18' };
    await addCasework(
      database,
      'reviews',
      { ...review, heldOn: today, present: ['Mr. Bell'], decision: 'adjust', reason: 'Mornings.' },
      author,
    );
    await addCasework(
      database,
      'reviews',
      { ...review, heldOn: '2025-11-19', present: [], decision: 'continue', reason: 'Before.' },
      author,
    );
    const task = { doneOn: null, reviewId: null };
    await addCasework(
      database,
      'tasks',
      { ...task, studentId, text: 'Ask about the bus', who: 'Mr. Bell', dueOn: '2025-11-24' },
      author,
    );
    await addCasework(
      database,
      'tasks',
      { ...task, studentId: other.studentId, text: 'Call home', who: '', dueOn: null },
      author,
    );
    const gone = await addCasework(
      database,
      'tasks',
      { ...task, studentId, text: 'Not this one', who: '', dueOn: null },
      author,
    );
    await moveToBin(database, 'tasks', gone.id, author);
    const entries = await readStore(database, (rows) => readRecap(rows, today));
    expect(recapText(entries, today)).toBe(
      [
        'Team meeting, Nov 20, 2025',
        '',
        'Anand-Holt, Priya',
        '- Call home',
        '',
        'Okafor, Jaylen',
        '- Adjust: Mornings.',
        '- with Mr. Bell',
        '- Next review Dec 18',
        '- Ask about the bus (Mr. Bell, by Nov 24)',
      ].join('\n'),
    );
    expect(await readStore(database, (rows) => readRecap(rows, '2025-11-21'))).toEqual([]);
  });
});
