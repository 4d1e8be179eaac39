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
import { newNote, noteInput, noteProblems } from '../../../../components/case/note-form-value.ts';

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
      isUpdate: false,
    };
    expect(newContact(today, last)).toMatchObject({
      channel: 'text',
      person: 'Mother',
      language: 'Spanish',
      outcome: '',
    });
    const wanted = { channels: ['email', 'text'], person: 'Aunt', language: 'Somali' } as const;
    expect(newContact(today, last, wanted)).toMatchObject({ channel: 'text', person: 'Mother' });
    const calls = { ...wanted, channels: ['call'] } as const;
    expect(newContact(today, last, calls)).toMatchObject({ channel: 'call', person: 'Mother' });
    expect(newContact(today, null, wanted)).toMatchObject({
      channel: 'email',
      person: 'Aunt',
      language: 'Somali',
    });
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
