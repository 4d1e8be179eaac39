import { describe, expect, test } from 'vitest';
import { draftOf, mendPatch } from '../../../../components/plan/plan-draft-of.ts';
import { newPlan, planToEdit } from '../../../../components/plan/plan-form-value.ts';
import { planInput, planProblems } from '../../../../components/plan/plan-input.ts';
import {
  stepInput,
  stepProblems,
  newStep,
  stepAnew,
} from '../../../../components/plan/step-form-value.ts';
import { checkPlan } from '../../../../lib/domain/casework/plan-check.ts';
import { factsOf } from '../../lib/domain/casework/good-plans.ts';

const today = '2025-11-20';
const beside = { transition: null, milestones: [] };

describe('a plan', () => {
  test('begins with what the best match brings, and asks for a sentence only for another model', () => {
    const plan = newPlan(today, 'mentoring', ['bullying'], 'en');
    expect(plan).toMatchObject({ model: 'mentoring', weeks: 10, checkInDays: 3 });
    expect(plan.supports[0]?.causes).toEqual(['bullying']);
    expect(planProblems(plan, 'mentoring')).toEqual([]);
    const other = { ...plan, model: 'hybrid-virtual' };
    expect(planProblems(other, 'mentoring')).toEqual(['reason']);
    const reason = { ...other, overrideReason: ' He asked for it. ' };
    expect(planInput(reason, 'mentoring').overrideReason).toBe('He asked for it.');
    expect(planInput({ ...reason, model: 'mentoring' }, 'mentoring').overrideReason).toBe('');
  });

  test('comes back from the form as it was stored', () => {
    const written = {
      ...newPlan(today, 'hybrid-virtual', ['housing'], 'es'),
      goal: 'Venir los martes.',
      recoverDays: '2,5',
      momentumWeeks: '4',
      championName: 'Haruki Bell',
      expected: 'Here on Tuesdays.',
      agreed: [{ party: 'family' as const, name: 'Mother', on: today, how: 'signed' as const }],
    };
    const stored = planInput(written, 'hybrid-virtual');
    expect(stored.aims).toContainEqual({ kind: 'recover-days', days: 2.5 });
    const fields = {
      id: crypto.randomUUID(),
      studentId: crypto.randomUUID(),
      createdAt: '2025-11-20T09:00:00Z',
      updatedAt: '2025-11-20T09:00:00Z',
      createdBy: '',
      revision: 1,
      deletedAt: null,
    };
    expect(planInput(planToEdit({ ...fields, ...stored }, 'en'), 'hybrid-virtual')).toEqual(stored);
  });

  test('every mend of the form makes its finding go away', () => {
    const value = {
      ...newPlan(today, null, [], 'en'),
      goal: 'He must do better',
      model: 'extended-time',
    };
    const facts = { ...factsOf(['work']), today };
    for (const finding of checkPlan(draftOf(value, beside), facts)) {
      if (finding.mend === null || finding.mend.kind === 'set-transition') continue;
      const next = { ...value, ...mendPatch(value, beside, finding.mend) };
      const details = checkPlan(draftOf(next, beside), facts).map(({ detail }) => detail);
      expect(details).not.toContain(finding.detail);
    }
  });

  test('a pattern needs a weekday once it says anything, and whole minutes', () => {
    const [first] = newPlan(today, 'mentoring', [], 'en').sessions;
    const plan = newPlan(today, null, [], 'en');
    const open = { ...first!, weekdays: [], minutes: 'many' };
    expect(planProblems({ ...plan, sessions: [open] }, null)).toEqual(['weekdays', 'minutes']);
  });
});

describe('a step', () => {
  test('keeps days here as days that may be missed, and refuses what cannot be', () => {
    const days = { ...newStep(today), kind: 'days' as const };
    expect(stepInput(days).check).toMatchObject({ kind: 'days', most: 1, schoolDays: 10 });
    expect(stepProblems({ ...days, here: '11' })).toEqual(['numbers']);
    expect(stepProblems({ ...newStep(today), attended: '5' })).toEqual(['numbers']);
    expect(stepProblems({ ...newStep(today), dueOn: '2025-11-01' })).toEqual(['order']);
    expect(stepProblems({ ...newStep(today), kind: 'own-words' })).toEqual(['text']);
  });

  test('is planned anew from today for as long as before', () => {
    const over = {
      text: '',
      dueOn: '2025-11-07',
      check: { kind: 'sessions' as const, attended: 3, of: 4, from: '2025-11-03' },
    };
    expect(stepAnew(over, today)).toMatchObject({
      from: today,
      dueOn: '2025-11-24',
      attended: '3',
    });
  });
});
