import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan, checkStates } from '../../../../../lib/domain/casework/plan-check.ts';
import type { PlanDraft } from '../../../../../lib/domain/casework/plan-draft.ts';
import type { PlanFacts, PlanFinding } from '../../../../../lib/domain/casework/plan-finding.ts';
import { checkSources } from '../../../../../lib/domain/casework/plan-finding.ts';
import { applyMend } from '../../../../../lib/domain/casework/plan-mend.ts';
import { causeItemSchema } from '../../../../../lib/domain/cause.ts';
import { recoveryModelSchema } from '../../../../../lib/domain/recovery-model.ts';
import { addDays } from '../../../../../lib/domain/school-day.ts';
import { goalWords } from '../../../../../lib/words/family/goal-words.ts';
import { factsOf, goodPlans, today } from './good-plans.ts';

describe('no false alarm on a good plan', () => {
  test.each(goodPlans)('$model', ({ draft, items }) => {
    const findings = checkPlan(draft, factsOf(items));
    expect(findings).toEqual([]);
    expect(checkStates(findings).every(({ state }) => state === 'fine')).toBe(true);
  });
});

test('each check has its source and its state', () => {
  expect(
    checkStates([])
      .map(({ check }) => check)
      .toSorted(),
  ).toEqual(Object.keys(checkSources).toSorted());
});

const some = <T>(...values: [T, ...T[]]) => fc.constantFrom(...values);
const day = fc.integer({ min: -40, max: 120 }).map((days) => addDays(today, days));
const goals = some(
  '',
  'Improve attendance',
  'Improve attendance and make up all 17 days',
  'Mejorar la asistencia',
  'You must come on Mondays',
  'Debe venir los lunes',
);

const drafts: fc.Arbitrary<PlanDraft> = fc
  .record({
    base: fc.constantFrom(...goodPlans.map(({ draft }) => draft)),
    patch: fc.record(
      {
        model: fc.option(fc.constantFrom(...recoveryModelSchema.options)),
        overrideReason: some('', 'He asked for it.'),
        language: some('en', 'es'),
        goal: goals,
        aims: fc.uniqueArray(
          fc.oneof(
            fc.record({
              kind: some('recover-days' as const),
              days: fc.integer({ min: 1, max: 60 }),
            }),
            fc.record({ kind: some('below-ten-percent' as const) }),
          ),
          { selector: ({ kind }) => kind },
        ),
        supports: some([]),
        champion: some(null, { role: 'mentor' as const, name: ' ' }),
        startsOn: fc.option(day),
        weeks: fc.option(fc.integer({ min: 1, max: 12 })),
        reviewsOn: fc.array(day, { maxLength: 2 }),
        sessions: some(
          [],
          [{ weekdays: [6], block: '9:00', minutes: 60, format: 'posted-work' as const }],
        ),
        consentOn: fc.option(day),
        transition: fc.option(
          fc.record({
            fullScheduleOn: day,
            supports: some(
              [],
              [{ support: null, words: ' ' }],
              [{ support: 'mentor' as const, words: '' }],
            ),
          }),
        ),
        closing: some(null, { grounds: ['band-dropped' as const] }, { grounds: [] }),
        familyTexts: some([
          {
            id: 'note',
            language: 'en',
            text: 'Devonte must attend Saturdays or he will fail the term.',
          },
        ]),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ base, patch }) => ({ ...base, ...patch }));

const factsArbitrary: fc.Arbitrary<PlanFacts> = fc
  .record({
    items: fc.uniqueArray(fc.constantFrom(...causeItemSchema.options), { maxLength: 4 }),
    patch: fc.record(
      {
        counts: fc.option(
          fc.record({
            absent: fc.integer({ min: 0, max: 90 }),
            enrolled: fc.integer({ min: 90, max: 150 }),
            remaining: fc.integer({ min: 0, max: 90 }),
          }),
        ),
        recoverableDays: fc.option(fc.integer({ min: 0, max: 20 })),
        triedBefore: fc.uniqueArray(fc.constantFrom(...recoveryModelSchema.options)),
        lastReviewOn: fc.option(day),
        lastFamilyUpdateOn: fc.option(day),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ items, patch }) => factsOf(items, patch));

const nameOf = ({ check, detail, text }: PlanFinding) =>
  JSON.stringify([check, detail, text?.place]);

/** Checks with one place only are fine after their mend, not just said differently. */
const isSameCheck = (found: PlanFinding) => {
  const several = found.text !== null || found.check === 'unrealistic-goal';
  return ({ check }: PlanFinding) => !several && check === found.check;
};

describe('mends', () => {
  test('making the change makes the finding go away, whatever the draft', () => {
    fc.assert(
      fc.property(drafts, factsArbitrary, (draft, facts) => {
        for (const found of checkPlan(draft, facts)) {
          if (found.mend === null) continue;
          const mended = applyMend(draft, found.mend, goalWords(draft.language));
          const after = checkPlan(mended, facts);
          expect(after.map(nameOf)).not.toContain(nameOf(found));
          expect(after.filter(isSameCheck(found))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('making every change there is leads to a draft where only people are missing', () => {
    const bare: PlanDraft = {
      model: null,
      overrideReason: '',
      language: 'en',
      goal: '',
      aims: [],
      supports: [],
      champion: null,
      team: [],
      startsOn: null,
      weeks: null,
      reviewsOn: [],
      sessions: [],
      consentOn: null,
      transition: null,
      milestones: [],
      agreement: null,
      familyTexts: [],
      closing: null,
    };
    const facts = factsOf(['transportation']);
    let draft: PlanDraft = { ...bare, model: 'extended-time' };
    for (let round = 0; round < 12; round += 1) {
      const mend = checkPlan(draft, facts).find((found) => found.mend !== null)?.mend;
      if (!mend) break;
      draft = applyMend(draft, mend, goalWords('en'));
    }
    expect(draft.model).toBe('hybrid-virtual');
    expect(checkPlan(draft, facts).map(({ detail }) => detail)).toEqual(['nobody-named']);
  });
});
