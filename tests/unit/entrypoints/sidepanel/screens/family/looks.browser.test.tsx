import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectEveryLook, inPseudoLocale } from '../../../../../tools/every-look.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { onOneDay, showFamily, someCase } from './family-bench.tsx';
import {
  later,
  someContact,
  someInterview,
  someModule,
  someWeek,
  someWishes,
} from './family-records.ts';

onOneDay();

type State = {
  prepare?: (database: TestStore, studentId: string) => Promise<unknown>;
  reach?: () => Promise<unknown>;
};

async function filled(database: TestStore, studentId: string) {
  await someWishes(database, studentId, { needsInterpreter: true, words: 'Not on Fridays.' });
  await someWeek(database, studentId);
  await someModule(database, studentId, 'Auto shop');
  await someInterview(database, studentId, 'amable con los más pequeños');
  const step = { nextAction: 'Confirm daycare', nextOn: '2025-11-19' };
  await someContact(database, studentId, { ...step, outcome: 'reached', words: 'Said yes.' });
  await someContact(database, studentId, { happenedOn: '2025-11-18', outcome: 'wrong-number' });
}

/** By their order: what they say is in another language in half of the tests. */
const primary = () => page.getByRole('button', { name: /update|üpdáté/iu });
const draft = () => primary().last().click();
const copy = async () => {
  await draft();
  await page.getByRole('button', { name: /^\[?(?:Copy|Çöpý)/u }).click();
  await expect.element(page.getByRole('region', { name: /sen[td]|šéñt|šéñd/iu })).toBeVisible();
};

const states: Record<string, State> = {
  'nothing known': {},
  'log and wishes': { prepare: filled },
  'nothing to tell yet': { reach: draft },
  'a letter in Spanish': { prepare: filled, reach: draft },
  'a letter in Arabic': {
    prepare: async (database, studentId) => {
      await someWishes(database, studentId, { language: 'ar' });
      await someWeek(database, studentId, ['here', 'planned']);
      await someModule(database, studentId, 'Art');
    },
    reach: draft,
  },
  'did you send it': { prepare: filled, reach: copy },
  'opted out': {
    prepare: (database, studentId) =>
      someWishes(database, studentId, { optOut: 'everything', optOutOn: '2024-10-03' }),
  },
  'the form for wishes': {
    prepare: filled,
    reach: () => page.getByRole('button', { name: /^(?:Edit how|\[Édît höw)/u }).click(),
  },
  'the form for a contact, against the wishes': {
    prepare: async (database, studentId) => {
      await filled(database, studentId);
      await someWishes(database, studentId, { notBefore: null, notAfter: '00:01' }, later);
    },
    reach: () => page.getByRole('button', { name: /^(?:Log a|\[Lög á)/u }).click(),
  },
};

async function reached({ prepare, reach }: State) {
  const { database, studentId } = await someCase();
  await prepare?.(database, studentId);
  await showFamily(database, studentId);
  await expect.element(primary().or(page.getByRole('note')).last()).toBeVisible();
  await reach?.();
}

describe.each(Object.entries(states))('%s', (_, state) => {
  test('in every look', async () => {
    expect.hasAssertions();
    await reached(state);
    await expectEveryLook();
  });

  test('in longer words', async () => {
    expect.hasAssertions();
    inPseudoLocale();
    await reached(state);
    await expectEveryLook();
  });
});
