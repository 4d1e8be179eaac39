import { describe, expect, test } from 'vitest';
import {
  answerTo,
  groundsOf,
  newOutcome,
  outcomeInput,
  outcomeProblems,
  outcomeToEdit,
  repairedOutcome,
} from '../../../../components/bridge/outcome-form-value.ts';
import {
  namesOf,
  newReview,
  peopleIn,
  repairedReview,
  reviewInput,
  reviewProblems,
  reviewToEdit,
} from '../../../../components/bridge/review-form-value.ts';
import {
  newTransition,
  repairedTransition,
  transitionToEdit,
} from '../../../../components/bridge/transition-form-value.ts';
import {
  dayAfterSteps,
  draftedTransition,
  transitionInput,
  transitionProblems,
} from '../../../../components/bridge/transition-input.ts';
import { transitionGaps } from '../../../../lib/domain/casework/transition.ts';
import {
  outcomeRecord,
  planRecord,
  transitionRecord,
} from '../../lib/domain/casework/bridge-records.ts';
import { reviewOf } from '../../lib/domain/casework/casework-records.ts';

const today = '2026-01-10';
const plan = planRecord({
  supports: [
    { support: 'transport', words: '', causes: [], state: 'in-place' },
    { support: null, words: 'Mr. Bell, weekly', causes: [], state: 'asked' },
    { support: 'meals', words: '', causes: [], state: 'ended' },
  ],
  champion: { role: 'mentor', name: 'Mr. Bell' },
  team: [
    { role: 'mentor', name: 'Mr. Bell' },
    { role: 'counselor', name: ' Ms. Abara ' },
    { role: 'nurse', name: ' ' },
  ],
});

describe('the bridge as a form', () => {
  test('a stored bridge comes back as it was', () => {
    const stored = transitionRecord({ completedOn: '2026-01-05' });
    const { startsOn, fullScheduleOn, steps, supports, comesBackAfter, completedOn } = stored;
    expect(transitionInput(transitionToEdit(stored))).toEqual({
      startsOn,
      fullScheduleOn,
      steps,
      supports,
      comesBackAfter,
      completedOn,
    });
  });

  test('the first draft can be saved as it stands, lacks nothing, and holds what has not ended', () => {
    const draft = newTransition(plan);
    expect(transitionProblems(draft, today)).toEqual([]);
    expect(transitionGaps(transitionInput(draft), plan)).toEqual([]);
    expect(transitionInput(draft).supports).toEqual([
      { support: 'transport', words: '', until: null },
      { support: null, words: 'Mr. Bell, weekly', until: null },
    ]);
  });

  test('half days with a comma are numbers; the trigger is whole or open', () => {
    const value = { ...newTransition(plan), missedDays: '1,5', schoolDays: '10' };
    expect(transitionInput(value).comesBackAfter).toEqual({ missedDays: 1.5, schoolDays: 10 });
    expect(
      transitionInput({ ...value, missedDays: '', schoolDays: ' ' }).comesBackAfter,
    ).toBeNull();
    expect(transitionProblems({ ...value, missedDays: '' }, today)).toEqual(['missedDays']);
    expect(transitionProblems({ ...value, missedDays: '0' }, today)).toEqual(['missedDays']);
    expect(transitionProblems({ ...value, missedDays: '11' }, today)).toEqual(['missedDays']);
    expect(transitionProblems({ ...value, schoolDays: '2.5' }, today)).toEqual(['schoolDays']);
    expect(transitionProblems({ ...value, schoolDays: 'ten' }, today)).toEqual(['schoolDays']);
  });

  test('days that are none or to come, and a support without a name, are asked for', () => {
    const value = newTransition(plan);
    expect(transitionProblems({ ...value, startsOn: '' }, today)).toEqual(['startsOn']);
    expect(transitionProblems({ ...value, completedOn: '2026-01-11' }, today)).toEqual([
      'completedOn',
    ]);
    const stays = [{ support: '', words: ' ', until: '2026-01-30' }];
    expect(transitionProblems({ ...value, supports: stays }, today)).toEqual(['support-0']);
    // An empty row says nothing, and is left out.
    const empty = { ...value, supports: [{ support: '', words: ' ', until: '' }] };
    expect(transitionInput(empty).supports).toEqual([]);
    expect(draftedTransition({ ...value, startsOn: '' }, today)).toBeNull();
  });

  test('the full schedule can follow the steps', () => {
    expect(dayAfterSteps(newTransition(plan))).toBe('2026-01-12');
    expect(dayAfterSteps({ ...newTransition(plan), steps: [] })).toBeNull();
  });

  test('a draft of an older form keeps what is still whole', () => {
    const broken = { ...newTransition(plan), steps: [{ weeks: 2 }] };
    const repaired = repairedTransition(broken as unknown as ReturnType<typeof newTransition>);
    expect(repaired.steps).toEqual([]);
    expect(repaired.supports).toHaveLength(2);
  });
});

describe('a review as a form', () => {
  test('asks about each support in place, then the general questions', () => {
    const { answers } = newReview(plan, today);
    expect(answers.map(({ question, support }) => [question, support]).slice(0, 2)).toEqual([
      ['what-changed', 'transport'],
      ['what-went-well', ''],
    ]);
  });

  test('a decision never goes without a reason, and the next one comes after this one', () => {
    const value = newReview(plan, today);
    expect(reviewProblems(value)).toEqual(['decision', 'reason']);
    const decided = { ...value, decision: 'adjust', reason: 'Mornings are hard.' };
    expect(reviewProblems(decided)).toEqual([]);
    expect(reviewProblems({ ...decided, reason: ' \n' })).toEqual(['reason']);
    expect(reviewProblems({ ...decided, nextOn: today })).toEqual(['nextOn']);
    expect(reviewProblems({ ...decided, decision: 'expel' })).toEqual(['decision']);
  });

  test('a stored review comes back as it was, with answers to questions that are no longer asked', () => {
    const answers = [
      { question: 'what-changed' as const, support: 'meals' as const, words: 'Eats breakfast.' },
    ];
    const stored = reviewOf(1, today, { present: ['Mr. Bell'], answers, nextOn: '2026-02-10' });
    const { heldOn, present, decision, reason, nextOn } = stored;
    expect(reviewInput(reviewToEdit(stored, plan))).toEqual({
      heldOn,
      present,
      answers,
      decision,
      reason,
      nextOn,
    });
  });

  test('names are taken once each, however they were typed', () => {
    expect(namesOf(plan)).toEqual(['Mr. Bell', 'Ms. Abara']);
    expect(peopleIn(' Mr. Bell; Ms. Abara,, Mr. Bell\n')).toEqual(['Mr. Bell', 'Ms. Abara']);
    const broken = { ...newReview(plan, today), answers: [{ question: 1 }] };
    expect(repairedReview(broken as unknown as ReturnType<typeof newReview>).answers).toEqual([]);
  });
});

describe('closing as a form', () => {
  const facts = { openFollowUps: 1, watches: [] };
  const closed = { ...newOutcome(today), kind: 'completed', grounds: ['goal-reached'] };

  test('a band that dropped closes nothing by itself', () => {
    const band = { ...closed, grounds: ['band-dropped'] };
    expect(outcomeProblems(band, facts, today)).toEqual(['only-band-dropped']);
    expect(outcomeProblems({ ...band, words: 'Rate is 9%.' }, facts, today)).toEqual([
      'only-band-dropped',
    ]);
    const both = { ...closed, grounds: ['goal-reached', 'band-dropped'] };
    expect(outcomeProblems(both, facts, today)).toEqual([]);
    expect(groundsOf(both)).toEqual(['band-dropped', 'goal-reached']);
  });

  test('how it ended is said by a person, and not before it did', () => {
    expect(outcomeProblems({ ...closed, kind: '' }, facts, today)).toEqual(['kind']);
    expect(outcomeProblems({ ...closed, endedOn: '2026-01-11' }, facts, today)).toEqual([
      'endedOn',
    ]);
    expect(outcomeProblems({ ...closed, grounds: ['other'] }, facts, today)).toEqual([
      'other-without-words',
    ]);
    expect(answerTo(closed, facts)).toEqual({ kind: 'allowed', cautions: ['open-follow-ups'] });
  });

  test('a stored outcome comes back as it was; nobody is promoted unless somebody says so', () => {
    const stored = outcomeRecord({ words: 'Held all year.' });
    const { kind, endedOn, promoted, grounds, words } = stored;
    expect(outcomeInput(outcomeToEdit(stored))).toEqual({
      kind,
      endedOn,
      promoted,
      grounds,
      words,
    });
    expect(outcomeInput({ ...closed, promoted: 'surely' }).promoted).toBe('unknown');
    const broken = { ...closed, grounds: ['goal-reached', 3] };
    expect(repairedOutcome(broken as typeof closed).grounds).toEqual(['goal-reached']);
  });
});
