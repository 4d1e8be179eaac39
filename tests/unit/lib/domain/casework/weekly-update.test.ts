import { describe, expect, test } from 'vitest';
import { familyLanguageFor } from '../../../../../lib/domain/casework/family-language.ts';
import {
  weeklyFactsSchema,
  type WeeklyFacts,
} from '../../../../../lib/domain/casework/weekly-facts.ts';
import {
  canSend,
  editSentence,
  sentencesFor,
  updateLength,
  updateText,
  weekKind,
  type WeeklyUpdate,
} from '../../../../../lib/domain/casework/weekly-update.ts';

const nothing: WeeklyFacts = {
  student: 'Jaylen',
  held: null,
  attended: null,
  modules: [],
  milestone: null,
  next: null,
  strength: null,
  thanks: false,
};
const science = { kind: 'subject', subject: 'science' } as const;

describe('which sentences the facts carry', () => {
  test('an unknown log tells nothing, and is never a week without sessions', () => {
    expect(weekKind(nothing)).toBe('nothing');
    expect(sentencesFor(nothing)).toEqual([]);
    expect(sentencesFor({ ...nothing, thanks: true })).toEqual([]);
  });

  test.each([
    [{ held: 0, attended: 0 }, 'no-sessions'],
    [{ held: 3, attended: 0 }, 'missed-you'],
    [{ held: 3, attended: 2 }, 'attended'],
    [{ held: 3, attended: 0, modules: [science] }, 'modules-only'],
    [{ modules: [science] }, 'modules-only'],
  ] as const)('%j: %s', (facts, kind) => {
    expect(weekKind({ ...nothing, ...facts } as WeeklyFacts)).toBe(kind);
  });

  test('in order, with greeting and signature around', () => {
    const facts = {
      ...nothing,
      held: 4,
      attended: 3,
      next: science,
      strength: 'patience',
      thanks: true,
    };
    expect(sentencesFor(facts)).toEqual([
      'greeting',
      'week',
      'strength',
      'thanks',
      'next',
      'question',
      'signature',
    ]);
  });
});

test('facts that cannot be are refused', () => {
  expect(weeklyFactsSchema.safeParse(nothing).success).toBe(true);
  expect(weeklyFactsSchema.safeParse({ ...nothing, held: 3, attended: 4 }).success).toBe(false);
  expect(weeklyFactsSchema.safeParse({ ...nothing, held: 3 }).success).toBe(false);
  expect(weeklyFactsSchema.safeParse({ ...nothing, absences: 4 }).success).toBe(false);
  expect(weeklyFactsSchema.safeParse({ ...nothing, student: ' ' }).success).toBe(false);
});

const update: WeeklyUpdate = {
  language: 'en',
  direction: 'ltr',
  reviewed: true,
  sentences: [
    { id: 'greeting', text: 'Hello,', typed: [] },
    { id: 'week', text: 'Jaylen attended three of four sessions this week.', typed: [] },
    { id: 'next', text: 'Next week: robots.', typed: ['robots'] },
    { id: 'signature', text: 'Wren, Larkspur Ridge', typed: [] },
  ],
};

describe('a draft', () => {
  test('as it is sent: greeting and signature on lines of their own, emptied sentences left out', () => {
    expect(updateText(update)).toBe(
      'Hello,\n\nJaylen attended three of four sessions this week. Next week: robots.\n\nWren, Larkspur Ridge',
    );
    expect(updateText(editSentence(update, 'next', ' '))).toBe(
      'Hello,\n\nJaylen attended three of four sessions this week.\n\nWren, Larkspur Ridge',
    );
  });

  test('typed words that were edited away are forgotten', () => {
    const edited = editSentence(update, 'next', 'Next week: math.');
    expect(edited.sentences.find(({ id }) => id === 'next')?.typed).toEqual([]);
    expect(update.sentences.find(({ id }) => id === 'next')?.typed).toEqual(['robots']);
  });

  test('149 words fit, 150 do not', () => {
    const bare = {
      ...update,
      sentences: [{ id: 'week' as const, text: 'word '.repeat(149), typed: [] }],
    };
    expect(updateLength(bare)).toEqual({ words: 149, fits: true });
    expect(updateLength(editSentence(bare, 'week', 'word '.repeat(150)))).toEqual({
      words: 150,
      fits: false,
    });
  });
});

describe('whether it may be sent', () => {
  const preferences = {
    id: '7d9f6c5e-1f5e-4c8e-9f61-0c7c1b7a0001',
    createdAt: '2025-10-03T10:00:00Z',
    updatedAt: '2025-10-03T10:00:00Z',
    createdBy: 'W. C.',
    revision: 1,
    deletedAt: null,
    studentId: '7d9f6c5e-1f5e-4c8e-9f61-0c7c1b7a0002',
    person: 'Mother',
    language: 'es',
    needsInterpreter: false,
    channels: ['text' as const],
    notBefore: null,
    notAfter: null,
    optOut: 'none' as const,
    optOutOn: null,
    words: '',
  };

  test('an opt-out is a no, in either form', () => {
    for (const optOut of ['updates', 'everything'] as const) {
      expect(canSend(update, { ...preferences, optOut }, 'text')).toEqual({
        can: false,
        why: 'opted-out',
      });
    }
  });

  test('a channel that is not wanted is a no; preferences not asked about are none', () => {
    expect(canSend(update, preferences, 'email')).toEqual({
      can: false,
      why: 'other-channel-wanted',
    });
    expect(canSend(update, preferences, 'text')).toEqual({ can: true });
    expect(canSend(update, null, 'email')).toEqual({ can: true });
  });

  test('nothing to say is not sent', () => {
    expect(canSend(null, preferences, 'text')).toEqual({ can: false, why: 'nothing-to-say' });
  });
});

test('the template language of a tag', () => {
  expect(familyLanguageFor('es-MX')).toBe('es');
  expect(familyLanguageFor('zh-Hant')).toBe('zh');
  expect(familyLanguageFor('fil')).toBeNull();
});
