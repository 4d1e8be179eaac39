import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { inEither } from '../../../../tools/pseudo-words.ts';
import { freshStoreIn } from '../../../lib/store/fresh-store.ts';
import { author, onOneDay, today } from '../bridge/planned-case.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('../meeting/fake-tabs.ts')).fake.browser };
});
const { show, someTeam, talkedAbout, withNoMeetingYet } =
  await import('../meeting/meeting-bench.tsx');

onOneDay();
withNoMeetingYet();

/** Priya's review was held, and somebody has something to do by Monday. */
async function decided() {
  const { database, priya } = await someTeam();
  const { studentId, plan } = priya;
  const held = { studentId, planId: plan.id, heldOn: today, answers: [], nextOn: '2025-12-15' };
  const decision = {
    decision: 'add-support',
    reason: 'Mornings are hard since the route was cut.',
  } as const;
  const review = { ...held, ...decision, present: ['Ms. Abara', 'Mr. Bell'] };
  const { id: reviewId } = await addCasework(database, 'reviews', review, author);
  const task = {
    studentId,
    text: 'Ask for a pass for Route 9',
    who: 'Mr. Bell',
    dueOn: '2025-11-24',
    doneOn: null,
  };
  await addCasework(database, 'tasks', { ...task, reviewId }, author);
  return database;
}

const priya = 'Anand-Holt, Priya';

testLooks(['MeetingScreen', 'Recap'], {
  'nobody on the agenda': async () => {
    await show(await freshStoreIn('meeting'));
    await untilSeen(page.getByRole('heading').last());
  },
  'one student': async () => {
    await show((await someTeam()).database);
    await talkedAbout(priya);
  },
  'what was decided, and the agenda': async () => {
    await show(await decided());
    await talkedAbout(priya);
    await page.getByText(inEither('Agenda')).first().click();
  },
  'the recap': async () => {
    await show(await decided());
    await talkedAbout(priya);
    await page.getByRole('button', { name: inEither('Recap of today') }).click();
    await untilSeen(page.getByText(priya).first());
  },
  'names hidden': async () => {
    await show(await decided(), false);
    await untilSeen(page.getByRole('main'));
  },
});
