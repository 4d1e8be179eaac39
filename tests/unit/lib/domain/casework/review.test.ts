import { expect, test } from 'vitest';
import {
  lastReview,
  nextReviewDue,
  questionsFor,
  reviewSchema,
} from '../../../../../lib/domain/casework/review.ts';
import { planId, reviewOf } from './casework-records.ts';

const plan = { id: planId, startsOn: '2025-10-06', weeks: 10 };
const today = '2025-11-21';
const due = (...reviews: ReturnType<typeof reviewOf>[]) => nextReviewDue(plan, reviews, today);

test('a decision never goes without a reason', () => {
  expect(reviewSchema.safeParse(reviewOf(1, today)).success).toBe(true);
  expect(reviewSchema.safeParse(reviewOf(1, today, { reason: '  ' })).success).toBe(false);
});

test('two weeks after the start, then monthly, at the latest on the last day', () => {
  expect(due()).toBe('2025-10-20');
  expect(due(reviewOf(1, '2025-10-20'))).toBe('2025-11-20');
  expect(due(reviewOf(1, '2025-10-20'), reviewOf(2, '2025-11-20'))).toBe('2025-12-14');
});

test('the team’s own day wins; a review to come or in the bin was not held', () => {
  expect(due(reviewOf(1, '2025-10-20', { nextOn: '2025-11-24' }))).toBe('2025-11-24');
  expect(due(reviewOf(1, '2025-11-24'))).toBe('2025-10-20');
  expect(due(reviewOf(1, '2025-10-20', { deletedAt: '2025-10-21T12:00:00Z' }))).toBe('2025-10-20');
  expect(lastReview(planId, [reviewOf(1, '2025-11-24')], today)).toBeNull();
});

test('none is due after closing or after a review on the last day', () => {
  expect(due(reviewOf(1, '2025-10-20', { decision: 'close' }))).toBeNull();
  expect(nextReviewDue(plan, [reviewOf(1, '2025-12-14')], '2025-12-20')).toBeNull();
});

test('it asks what changed with each support in place, once, before the general questions', () => {
  const questions = questionsFor([
    { support: 'tutoring', state: 'in-place' },
    { support: 'tutoring', state: 'in-place' },
    { support: 'transport', state: 'asked' },
    { support: null, state: 'in-place' },
  ]);
  expect(questions[0]).toEqual({ question: 'what-changed', support: 'tutoring' });
  expect(questions).toHaveLength(6);
});
