import { describe, expect, test } from 'vitest';
import {
  causeInput,
  causeProblems,
  confidenceOf,
  newCause,
} from '../../../../components/case/cause-form-value.ts';
import {
  contactInput,
  contactProblems,
  newContact,
} from '../../../../components/case/contact-form-value.ts';
import {
  milestoneInput,
  milestoneProblems,
  newMilestone,
} from '../../../../components/case/milestone-form-value.ts';
import { newNote, noteInput, noteProblems } from '../../../../components/case/note-form-value.ts';
import { newPlan, planInput, planProblems } from '../../../../components/case/plan-form-value.ts';

const today = '2025-11-20';

describe('a cause', () => {
  const filled = { ...newCause(today, false), item: 'work', source: 'student' };

  test('needs the cause and who said so, and nothing else', () => {
    expect(causeProblems(newCause(today, false))).toEqual(['item', 'source']);
    expect(causeProblems(filled)).toEqual([]);
    expect(causeProblems({ ...filled, saidOn: '' })).toEqual(['day']);
    expect(causeProblems({ ...filled, item: 'weather' })).toEqual(['item']);
  });

  test('the first one is the main one, and a guess is not sure until somebody says so', () => {
    expect(newCause(today, false).weight).toBe('primary');
    expect(newCause(today, true).weight).toBe('secondary');
    expect(confidenceOf(filled)).toBe('sure');
    expect(confidenceOf({ ...filled, source: 'staff-guess' })).toBe('think-so');
    expect(confidenceOf({ ...filled, source: 'staff-guess', confidence: 'sure' })).toBe('sure');
  });

  test('an answer that is no cause names none; only a family prefers not to say', () => {
    const declined = { ...filled, answer: 'family-declined', source: '' };
    expect(causeProblems(declined)).toEqual([]);
    expect(causeInput(declined)).toMatchObject({
      answer: 'family-declined',
      item: null,
      source: 'family',
    });
    const unknown = { ...filled, answer: 'asked-unknown' };
    expect(causeInput(unknown)).toMatchObject({ item: null, source: 'student' });
    expect(causeProblems({ ...unknown, source: '' })).toEqual(['source']);
  });
});

describe('a plan', () => {
  test('starts with the best match and asks for one sentence only where another model is chosen', () => {
    const plan = newPlan(today, 'mentoring');
    expect(plan).toMatchObject({ model: 'mentoring', weeks: 6, startsOn: today });
    expect(planProblems(plan, 'mentoring')).toEqual([]);
    const other = { ...plan, model: 'hybrid-virtual' };
    expect(planProblems(other, 'mentoring')).toEqual(['reason']);
    expect(planProblems({ ...other, overrideReason: 'He asked for it.' }, 'mentoring')).toEqual([]);
    expect(planProblems({ ...newPlan(today, null), model: 'mentoring' }, null)).toEqual(['reason']);
  });

  test('keeps the reason only with the choice that it explains', () => {
    const plan = { ...newPlan(today, 'mentoring'), overrideReason: 'He asked for it.' };
    expect(planInput(plan, 'mentoring').overrideReason).toBe('');
    expect(planInput({ ...plan, model: 'hybrid-virtual' }, 'mentoring').overrideReason).toBe(
      'He asked for it.',
    );
    expect(planInput(newPlan(today, null), null)).toMatchObject({ model: null });
  });
});

describe('a contact', () => {
  const call = {
    ...newContact(today, null),
    outcome: 'no-answer',
  };

  test('needs an outcome and a day, and an action where a date for it is set', () => {
    expect(contactProblems(newContact(today, null))).toEqual(['outcome']);
    expect(contactProblems(call)).toEqual([]);
    expect(contactProblems({ ...call, nextOn: today })).toEqual(['nextAction']);
    expect(contactInput(call)).toMatchObject({ channel: 'call', nextOn: null, happenedOn: today });
  });

  test('how, who and language come from the last time, the outcome never', () => {
    const last = {
      ...contactInput({
        ...call,
        channel: 'text',
        person: 'Mother',
        language: 'Spanish',
        outcome: 'reached',
      }),
      id: crypto.randomUUID(),
      studentId: crypto.randomUUID(),
      createdAt: '2025-11-01T09:00:00Z',
      updatedAt: '2025-11-01T09:00:00Z',
      createdBy: '',
      revision: 1,
      deletedAt: null,
    };
    expect(newContact(today, last)).toMatchObject({
      channel: 'text',
      person: 'Mother',
      language: 'Spanish',
      outcome: '',
    });
  });
});

test('a step needs words and a day, and is due in a week', () => {
  expect(newMilestone(today).dueOn).toBe('2025-11-27');
  expect(milestoneProblems({ text: ' ', dueOn: '' })).toEqual(['text', 'day']);
  expect(milestoneInput({ text: ' 3 of 4 ', dueOn: today })).toEqual({
    text: '3 of 4',
    dueOn: today,
  });
});

test('a note is part of the record unless said otherwise, and never empty', () => {
  expect(noteProblems(newNote)).toEqual(['text']);
  expect(noteInput({ kind: 'restricted', text: ' kept as typed ' })).toEqual({
    kind: 'restricted',
    text: ' kept as typed ',
  });
  expect(noteInput({ kind: '?', text: 'a' }).kind).toBe('record');
});
