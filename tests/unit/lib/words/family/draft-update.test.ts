import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyLanguageSchema } from '../../../../../lib/domain/casework/family-language.ts';
import {
  subjectSchema,
  type WeeklyFacts,
} from '../../../../../lib/domain/casework/weekly-facts.ts';
import { updateLength, updateText } from '../../../../../lib/domain/casework/weekly-update.ts';
import { findAbsenceCounts } from '../../../../../lib/domain/casework/wording/absence-count.ts';
import { findPunitive } from '../../../../../lib/domain/casework/wording/punitive.ts';
import { readingLevel } from '../../../../../lib/domain/casework/wording/reading-level.ts';
import { draftUpdate } from '../../../../../lib/words/family/draft-update.ts';
import { goalWords } from '../../../../../lib/words/family/goal-words.ts';
import { familyTemplates } from '../../../../../lib/words/family/languages.ts';

const frame = { person: '', sender: 'Wren Castellanos', school: 'Larkspur Ridge' };
const week: WeeklyFacts = {
  student: 'Jaylen',
  held: 4,
  attended: 3,
  modules: [{ kind: 'subject', subject: 'science' }],
  milestone: null,
  next: { kind: 'subject', subject: 'math' },
  strength: null,
  thanks: false,
};
const say = (
  patch: Partial<WeeklyFacts>,
  language: Parameters<typeof draftUpdate>[2],
  id = 'week',
) =>
  draftUpdate({ ...week, ...patch }, frame, language)?.sentences.find((one) => one.id === id)?.text;

test('the seed’s own sentence', () => {
  const update = draftUpdate(week, frame, 'en');
  expect(update && updateText(update)).toBe(
    'Hello,\n\nJaylen attended three of four sessions this week and completed the science module. Next week: math. ' +
      'What would help? You can reply to this message.\n\nWren Castellanos, Larkspur Ridge',
  );
});

test('and in Spanish', () => {
  const update = draftUpdate(week, { ...frame, person: 'señora Villaseñor' }, 'es');
  expect(update && updateText(update)).toBe(
    'Hola, señora Villaseñor:\n\nEsta semana Jaylen vino a tres de cuatro sesiones y terminó el módulo de ciencias. ' +
      'La próxima semana: matemáticas. ¿Qué le ayudaría? Puede contestar a este mensaje.\n\nWren Castellanos, Larkspur Ridge',
  );
});

describe('numbers and plurals', () => {
  const modules = [
    { kind: 'subject', subject: 'science' },
    { kind: 'subject', subject: 'math' },
  ] as WeeklyFacts['modules'];

  test.each([
    [{ held: 1, attended: 1, modules: [] }, 'Jaylen attended our session this week.'],
    [{ held: 2, attended: 2, modules: [] }, 'Jaylen attended both sessions this week.'],
    [{ held: 2, attended: 1, modules: [] }, 'Jaylen attended one of two sessions this week.'],
    [{ held: 5, attended: 5, modules: [] }, 'Jaylen attended all five sessions this week.'],
    [{ held: 15, attended: 13, modules: [] }, 'Jaylen attended 13 of 15 sessions this week.'],
    [{ held: 0, attended: 0, modules: [] }, 'There were no sessions this week.'],
    [
      { modules },
      'Jaylen attended three of four sessions this week and completed the science and math modules.',
    ],
    [
      { held: null, attended: null, modules },
      'Jaylen completed the science and math modules this week.',
    ],
  ] as [Partial<WeeklyFacts>, string][])('%j', (patch, sentence) => {
    expect(say(patch, 'en')).toBe(sentence);
  });

  test.each([
    [{ held: 1, attended: 1, modules: [] }, 'Esta semana Jaylen vino a nuestra sesión.'],
    [{ held: 4, attended: 1, modules: [] }, 'Esta semana Jaylen vino a una de cuatro sesiones.'],
    [{ held: 5, attended: 5, modules: [] }, 'Esta semana Jaylen vino a las cinco sesiones.'],
    [
      { modules },
      'Esta semana Jaylen vino a tres de cuatro sesiones y terminó los módulos de ciencias y matemáticas.',
    ],
  ] as [Partial<WeeklyFacts>, string][])('es %j', (patch, sentence) => {
    expect(say(patch, 'es')).toBe(sentence);
  });

  test('Chinese two is 两, Arabic three stands before a plural', () => {
    expect(say({ held: 4, attended: 2, modules: [] }, 'zh')).toBe(
      '本周Jaylen在四次辅导课中参加了两次。',
    );
    expect(say({ modules: [] }, 'ar')).toContain('ثلاث جلسات من أصل أربع');
    expect(say({ held: 4, attended: 2, modules: [] }, 'ar')).toContain('جلستين من أصل أربع');
  });
});

test('words that staff typed are named, and end without a second point', () => {
  const update = draftUpdate(
    { ...week, milestone: 'Two modules in November.', next: { kind: 'own-words', text: 'robots' } },
    frame,
    'es',
  );
  expect(update?.sentences.filter(({ typed }) => typed.length > 0)).toEqual([
    {
      id: 'milestone',
      text: 'Jaylen alcanzó una meta: Two modules in November.',
      typed: ['Two modules in November'],
    },
    { id: 'next', text: 'La próxima semana: robots.', typed: ['robots'] },
  ]);
});

test('no facts, no update', () => {
  const empty = { ...week, held: null, attended: null, modules: [], next: null };
  for (const language of familyLanguageSchema.options) {
    expect(draftUpdate(empty, frame, language)).toBeNull();
  }
});

const topic = fc
  .constantFrom(...subjectSchema.options)
  .map((subject) => ({ kind: 'subject' as const, subject }));
const facts: fc.Arbitrary<WeeklyFacts> = fc
  .record({
    count: fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))),
    modules: fc.array(topic, { maxLength: 3 }),
    milestone: fc.constantFrom(null, 'Five days in one row'),
    next: fc.option(topic),
    strength: fc.constantFrom(null, 'explains math to others'),
    thanks: fc.boolean(),
  })
  .map(({ count, ...rest }) => ({
    ...rest,
    student: 'Jaylen',
    held: count === null ? null : Math.max(...count),
    attended: count === null ? null : Math.min(...count),
  }));

describe.each(familyLanguageSchema.options)('%s', (language) => {
  const templates = familyTemplates[language];

  test('only English and Spanish are reviewed; only Arabic runs from right to left', () => {
    expect(templates.language).toBe(language);
    expect(templates.reviewed).toBe(language === 'en' || language === 'es');
    expect(templates.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  test('whatever the week: whole sentences, short, no count of absences, nothing that sounds like a punishment', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const update = draftUpdate(one, frame, language);
        if (update === null) return;
        expect(updateLength(update).fits).toBe(true);
        for (const sentence of update.sentences) {
          expect(sentence.text).not.toMatch(/undefined|null|NaN|\{|\}| {2}|\.\.|^\s|\s$/);
        }
        const text = updateText(update);
        expect(findPunitive(text, language) ?? []).toEqual([]);
        expect(findAbsenceCounts(text, language) ?? []).toEqual([]);
      }),
    );
  });

  test('none attended is told without a number', () => {
    const missed = draftUpdate({ ...week, attended: 0, modules: [], next: null }, frame, language);
    const sentence = missed?.sentences.find(({ id }) => id === 'week')?.text ?? '';
    expect(sentence).toBe(templates.missedYou('Jaylen'));
    expect(sentence).not.toMatch(/\d/);
  });
});

test('reads at the fifth grade or easier in the languages that can be measured', () => {
  for (const language of ['en', 'es'] as const) {
    const update = draftUpdate(week, frame, language);
    expect(update && readingLevel(updateText(update), language)).toMatchObject({ plain: true });
  }
});

test('a goal with days, time and number', () => {
  const goal = { attend: 3, of: 4, weekdays: [4, 2, 2], block: '14:30', weeks: 1 };
  expect(goalWords('en')(goal)).toBe(
    'Here for 3 of every 4 sessions (Tuesday and Thursday, 14:30), for 1 week.',
  );
  expect(goalWords('es-MX')({ ...goal, block: '' })).toBe(
    'Venir a 3 de cada 4 sesiones (martes y jueves), durante 1 semana.',
  );
});
