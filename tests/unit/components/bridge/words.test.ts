import { describe, expect, test } from 'vitest';
import {
  bridgeSentence,
  placeWords,
  stepWords,
} from '../../../../components/bridge/bridge-words.ts';
import { creditWords } from '../../../../components/bridge/outcome-words.ts';
import { workedLines } from '../../../../components/bridge/RelapseNote.tsx';
import { watchReason, watchStateWord } from '../../../../components/bridge/watch-words.ts';
import type { Watch } from '../../../../lib/domain/casework/watch.ts';
import { transitionRecord } from '../../lib/domain/casework/bridge-records.ts';

const watch: Watch = {
  length: 20,
  state: 'held',
  why: null,
  window: { from: '2026-01-05', to: '2026-01-30' },
  aim: 18,
  missed: { least: 2, most: 2 },
  days: { known: 20, missing: 0 },
};
const today = '2026-01-12';

describe('where the student is', () => {
  test.each([
    ['2025-12-14', 'The return begins on Dec 15.'],
    ['2025-12-16', 'Now in step 1 of 2, until Dec 21.'],
    ['2026-01-05', /^On the full schedule since Jan 5\./],
  ])('on %s', (day, words) => {
    expect(placeWords(transitionRecord(), day)).toMatch(words);
  });

  test('completed is said only from its day on', () => {
    const bridge = transitionRecord({ completedOn: '2026-01-09' });
    expect(placeWords(bridge, '2026-01-09')).toBe('The return was completed on Jan 9.');
    expect(placeWords(bridge, '2026-01-08')).toMatch(/^On the full schedule/);
  });

  test('the drawing in one sentence holds every span', () => {
    const plain = bridgeSentence(transitionRecord(), '2025-12-16').replaceAll(/\s/gu, ' ');
    expect(plain).toBe(
      '4 days a week, late start, Dec 15 – 21; 5 days a week, late start, Dec 22 to Jan 4, 2026; ' +
        'Full schedule from Jan 5, 2026. Now in step 1 of 2, until Dec 21.',
    );
    expect(stepWords({ daysPerWeek: null, blocks: ' ' })).toBe('As agreed');
  });
});

describe('the watch', () => {
  const reason = (change: Partial<Watch>) => watchReason({ ...watch, ...change }, today);

  test('a state is told with what it rests on', () => {
    expect(watchStateWord(watch)).toBe('Held');
    expect(reason({})).toBe('2 of 20 days missed.');
    expect(reason({ missed: { least: 3, most: 5 } })).toBe('Between 3 and 5 of 20 days missed.');
    expect(reason({ missed: { least: 2.5, most: null } })).toBe('At least 2.5 of 20 days missed.');
    expect(reason({ state: 'left' })).toBe('The student left before these days were over.');
  });

  test('what cannot be told yet says why, with the days known and missing', () => {
    const open = { state: 'not-yet-observable' } as const;
    const days = { known: 12, missing: 8 };
    expect(reason({ ...open, why: 'days-to-come', days })).toBe(
      '12 of 20 school days are known. The last one is Jan 30.',
    );
    expect(reason({ ...open, why: 'no-reading', days })).toMatch(/8 are missing.*up to Jan 30/);
    expect(reason({ ...open, why: 'school-year-ends', window: null })).toMatch(/school year ends/);
    expect(reason({ ...open, why: 'no-calendar', window: null })).toMatch(/school calendar/);
    expect(reason({ ...open, why: 'unsure', missed: { least: 1, most: 3 } })).toMatch(
      /between 1 and 3 days/,
    );
    expect(reason({ ...open, why: 'unsure', missed: { least: 1, most: null } })).toMatch(
      /at least 1 day/,
    );
  });
});

test('what worked before is told with its n, and no session is not 0 of 0', () => {
  const share = { attended: 9, held: 12 };
  expect(
    workedLines({
      models: [{ model: 'mentoring', ...share }],
      supports: [{ support: 'transport', words: '', attended: 0, held: 0 }],
    }),
  ).toEqual(['Mentoring: 9 of 12 sessions', 'A ride or a transit pass: no session was held']);
});

test('credits: not applicable is not 0', () => {
  const count = { attempted: 3, earned: 2, verified: 1, credits: null };
  expect(creditWords(count)).toBe('1 of 3 modules, none of them bears credits');
  const credits = { attempted: 1.5, earned: 1, verified: 0.5 };
  expect(creditWords({ ...count, credits })).toBe('1 of 3 modules, 0.5 of 1.5 credits');
  expect(creditWords({ ...count, attempted: 0 })).toBe('no modules');
});
