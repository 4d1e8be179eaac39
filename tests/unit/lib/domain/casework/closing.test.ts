import { describe, expect, test } from 'vitest';
import { closingAnswer, type Closing } from '../../../../../lib/domain/casework/closing.ts';
import {
  creditsOf,
  outcomeDoubts,
  type OutcomeKind,
} from '../../../../../lib/domain/casework/outcome.ts';
import type { Watch, WatchState } from '../../../../../lib/domain/casework/watch.ts';
import { idOf, planId, sessionOf, verifiedModuleOf } from './casework-records.ts';

const watchIn = (state: WatchState): Watch => ({
  length: 20,
  state,
  why: null,
  window: null,
  aim: 18,
  missed: { least: 0, most: null },
  days: { known: 0, missing: 20 },
});
const answer = (grounds: Closing['grounds'], words = '', watches: Watch[] = []) =>
  closingAnswer({ grounds, words }, { openFollowUps: 0, watches });

describe('closing a case', () => {
  test.each([
    [[], 'no-ground'],
    [['band-dropped'], 'only-band-dropped'],
    [['band-dropped', 'band-dropped'], 'only-band-dropped'],
    [['other'], 'other-without-words'],
    [['band-dropped', 'other'], 'other-without-words'],
  ] as const)('%j is refused: %s', (grounds, why) => {
    expect(answer([...grounds], ' ')).toEqual({ kind: 'refused', why });
  });

  test('words alone do not make a dropped band a ground', () => {
    expect(answer(['band-dropped'], 'Below 10 % now')).toMatchObject({ kind: 'refused' });
  });

  test('a real ground is enough, beside a band too', () => {
    expect(answer(['goal-reached', 'band-dropped'])).toEqual({ kind: 'allowed', cautions: [] });
    expect(answer(['other'], 'Moved in with her aunt')).toEqual({ kind: 'allowed', cautions: [] });
  });

  test('what is open is said, and stands in nobody’s way', () => {
    const facts = { openFollowUps: 1, watches: [watchIn('below')] };
    expect(closingAnswer({ grounds: ['full-schedule-held'], words: '' }, facts)).toEqual({
      kind: 'allowed',
      cautions: ['open-follow-ups', 'watch-below', 'watch-not-over'],
    });
    expect(answer(['full-schedule-held'], '', [watchIn('held')])).toMatchObject({ cautions: [] });
  });
});

describe('outcomes', () => {
  const doubts = (kind: OutcomeKind, mark: 'here' | 'missed' | 'planned') =>
    outcomeDoubts({ kind, planId }, [sessionOf(1, '2025-11-17', mark)], '2025-11-21');

  test('what the log contradicts is said; an unmarked session contradicts nothing', () => {
    expect(doubts('no-show', 'here')).toEqual(['no-show-but-attended']);
    expect(doubts('no-show', 'missed')).toEqual([]);
    expect(doubts('completed', 'missed')).toEqual(['completed-without-attending']);
    expect(doubts('completed', 'planned')).toEqual([]);
    expect(doubts('completed', 'here')).toEqual([]);
  });

  test('credits are those of the plan', () => {
    const modules = [
      verifiedModuleOf(1, '2025-11-18'),
      { ...verifiedModuleOf(2, '2025-11-18'), planId: idOf(901) },
    ];
    expect(creditsOf({ planId }, modules, '2025-11-21').verified).toBe(1);
  });
});
