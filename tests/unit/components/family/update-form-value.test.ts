import { describe, expect, test } from 'vitest';
import { shownUpdate } from '../../../../components/family/shown-update.ts';
import { updateChecks } from '../../../../components/family/update-checks.ts';
import {
  editsOf,
  languageFor,
  leftOf,
  leftText,
  type UpdateFormValue,
  withEdit,
  withoutEdits,
} from '../../../../components/family/update-form-value.ts';
import type { WeeklyFacts } from '../../../../lib/domain/casework/weekly-facts.ts';
import { updateText } from '../../../../lib/domain/casework/weekly-update.ts';

const frame = { person: '', sender: 'Wren Castellanos', school: '' };
const facts: WeeklyFacts = {
  student: 'Jaylen',
  held: 4,
  attended: 3,
  modules: [],
  milestone: null,
  next: { kind: 'subject', subject: 'math' },
  strength: null,
  thanks: false,
};
const value = (change: Partial<UpdateFormValue> = {}): UpdateFormValue => ({
  language: 'en',
  student: '',
  person: '',
  sender: '',
  next: '',
  strength: '',
  thanks: false,
  edits: '',
  left: '',
  ...change,
});
const drafted = 'Jaylen attended three of four sessions this week.';
const rewritten = withEdit('', 'en', 'week', { text: 'Jaylen was here a lot.', of: drafted });

test('the family’s language where there are sentences for it, else one’s own', () => {
  expect(languageFor({ language: 'es-MX' }, 'en')).toBe('es');
  expect(languageFor({ language: 'pt' }, 'en')).toBe('en');
  expect(languageFor(null, 'es')).toBe('es');
});

test('what left is kept word for word until somebody says whether it was sent', () => {
  const left = { way: 'text', text: 'Hello.', language: 'en' } as const;
  expect(leftOf({ left: leftText(left) })).toEqual(left);
  expect(leftOf({ left: '' })).toBeNull();
  expect(leftOf({ left: '{"way":"fax","text":"Hello."}' })).toBeNull();
});

describe('what a person rewrote', () => {
  test('is kept by language, and gone when the drafted words stand there again', () => {
    const both = withEdit(rewritten, 'es', 'next', { text: 'Ya veremos.', of: 'x' });
    expect(Object.keys(editsOf(both))).toEqual(['en', 'es']);
    expect(withEdit(rewritten, 'en', 'week', { text: drafted, of: drafted })).toBe('');
    expect(Object.keys(editsOf(withoutEdits(both, 'en')))).toEqual(['es']);
  });

  test('a draft that holds something else holds no edits', () => {
    expect(editsOf('')).toEqual({});
    expect(editsOf('[1]')).toEqual({});
    expect(editsOf('{"en":{"week":3}}')).toEqual({});
  });

  test('stands in the text, in its own language only', () => {
    const english = shownUpdate(facts, frame, value({ edits: rewritten }), 'en');
    expect(english && updateText(english)).toContain('Jaylen was here a lot. Next week: math.');
    const spanish = shownUpdate(facts, frame, value({ edits: rewritten, language: 'es' }), 'en');
    expect(spanish && updateText(spanish)).toContain('Jaylen vino a tres de cuatro sesiones');
  });

  test('is said to be outdated once the log says something else', () => {
    const later = { ...facts, attended: 4 };
    const shown = (of: WeeklyFacts) =>
      shownUpdate(of, frame, value({ edits: rewritten }), 'en')?.sentences.find(
        ({ id }) => id === 'week',
      );
    expect(shown(facts)).toMatchObject({ isEdited: true, isOutdated: false });
    expect(shown(later)).toMatchObject({
      isOutdated: true,
      text: 'Jaylen was here a lot.',
      drafted: 'Jaylen attended all four sessions this week.',
    });
  });
});

test('beside each sentence stands what it says, and what nobody translated is named', () => {
  const strong = { ...facts, strength: 'kind to others' };
  const arabic = shownUpdate(strong, frame, value({ language: 'ar' }), 'en');
  expect(arabic?.direction).toBe('rtl');
  expect(arabic?.sentences.find(({ id }) => id === 'week')?.meaning).toBe(drafted);
  expect(arabic?.untranslated).toEqual(['kind to others']);
  const english = shownUpdate(strong, frame, value(), 'en');
  expect(english?.sentences.map(({ meaning }) => meaning)).not.toContain(drafted);
  expect(english?.untranslated).toEqual([]);
});

test('nothing known is nothing drafted', () => {
  const unknown = { ...facts, held: null, attended: null, next: null };
  expect(shownUpdate(unknown, frame, value(), 'en')).toBeNull();
});

describe('the three checks', () => {
  const checks = (of: WeeklyFacts, change: Partial<UpdateFormValue> = {}) => {
    const shown = shownUpdate(of, frame, value(change), 'en');
    return shown === null ? [] : updateChecks(shown, 'en');
  };
  const edit = (text: string, language: 'en' | 'vi' = 'en') => ({
    language,
    edits: withEdit('', language, 'week', { text, of: drafted }),
  });

  test('a draft as it is has nothing to look at', () => {
    expect(checks(facts).map(({ isFine }) => isFine)).toEqual([true, true, true]);
  });

  test('says what went well, then what is next', () => {
    expect(checks({ ...facts, next: null })[0]).toMatchObject({ isFine: false, lacks: 'next' });
    expect(checks({ ...facts, held: null, attended: null })[0]).toMatchObject({ lacks: 'good' });
  });

  test('finds what sounds like a punishment, with kinder words for it, and counts of days missed', () => {
    expect(checks(facts, edit('Jaylen must attend.'))[1]).toMatchObject({
      isFine: false,
      found: ['must'],
      mends: [{ id: 'week', text: expect.not.stringContaining('must') as string }],
    });
    expect(checks(facts, edit('Jaylen missed 12 days.'))[1]).toMatchObject({
      isFine: false,
      found: ['missed 12 days'],
    });
  });

  test('a language without a list is not checked, but what staff put in is read in their own', () => {
    const vietnamese = checks(facts, { language: 'vi' });
    expect(vietnamese[1]).toMatchObject({ isFine: false, isChecked: false, found: [] });
    expect(vietnamese[2]).toMatchObject({ isFine: false, why: 'unreviewed' });
    expect(checks(facts, edit('Jaylen must attend.', 'vi'))[1]).toMatchObject({ found: ['must'] });
  });

  test('own words are neither translated nor checked', () => {
    expect(checks(facts, edit('Jaylen was here.'))[2]).toMatchObject({ why: 'edited' });
    const strong = { ...facts, strength: 'kind to others' };
    expect(checks(strong, { language: 'es' })[2]).toMatchObject({ why: 'edited' });
    expect(checks(strong)[2]).toMatchObject({ why: 'reviewed' });
  });
});
