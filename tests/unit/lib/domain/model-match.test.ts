import { describe, expect, test } from 'vitest';
import { causeItemSchema, type Cause, type CauseItem } from '../../../../lib/domain/cause.ts';
import { kindOf, matchModels, needsConversationFirst } from '../../../../lib/domain/model-match.ts';

const cause = (item: CauseItem, weight: Cause['weight'] = 'primary') => ({
  answer: 'cause' as const,
  item,
  weight,
  deletedAt: null,
});
const fits = (...causes: Parameters<typeof matchModels>[0]) =>
  Object.fromEntries(matchModels(causes).map((match) => [match.model, match.fit]));

describe('domain.md 4, row by row', () => {
  test.each<[CauseItem, string]>([
    ['illness-over', 'extended-time'],
    ['family-crisis-over', 'extended-time'],
    ['work', 'flexible-schedule'],
    ['caregiving', 'flexible-schedule'],
    ['transportation', 'hybrid-virtual'],
    ['illness', 'hybrid-virtual'],
    ['housing', 'hybrid-virtual'],
    ['no-caring-adult', 'mentoring'],
    ['bullying', 'mentoring'],
    ['academic-struggle', 'mentoring'],
  ])('%s: %s first', (item, model) => {
    const [first, ...others] = matchModels([cause(item)]);
    expect(first).toMatchObject({ model, fit: 'first' });
    expect(others.every((match) => match.fit !== 'first')).toBe(true);
  });

  test.each<CauseItem>(['transportation', 'work'])(
    'more time at the same place will not work while %s persists',
    (item) => {
      expect(matchModels([cause(item)]).at(-1)).toMatchObject({
        model: 'extended-time',
        fit: 'warn',
        reason: 'barrier-persists',
      });
    },
  );

  test('the disconnected: no academics first, no Saturday only, no indefinite virtual', () => {
    expect(matchModels([cause('bullying')])).toEqual([
      {
        model: 'mentoring',
        fit: 'first',
        reason: 'relationship-first',
        against: [],
        cautions: ['relationship-before-academics'],
      },
      expect.objectContaining({ model: 'flexible-schedule', fit: 'also', reason: 'graded-return' }),
      expect.objectContaining({
        model: 'extended-time',
        fit: 'warn',
        reason: 'academics-too-early',
      }),
      expect.objectContaining({
        model: 'hybrid-virtual',
        fit: 'warn',
        reason: 'virtual-keeps-apart',
      }),
    ]);
  });

  test('hybrid must be synchronous, flexible needs consent, end and review', () => {
    const cautions = Object.fromEntries(
      matchModels([cause('transportation')]).map((match) => [match.model, match.cautions]),
    );
    expect(cautions['hybrid-virtual']).toEqual(['synchronous-only']);
    expect(cautions['flexible-schedule']).toEqual(['consent-end-and-review']);
    expect(cautions['extended-time']).toEqual(['only-if-over']);
  });
});

describe('a conversation comes before any model', () => {
  test.each([
    ['no record', []],
    ['a misconception', [cause('few-days-fine')]],
    ['declined', [{ ...cause('work'), answer: 'family-declined' as const, item: null }]],
    ['a cause in the bin', [{ ...cause('work'), deletedAt: '2026-10-01T08:00:00Z' }]],
  ])('with %s', (_, causes) => {
    expect(needsConversationFirst(causes)).toBe(true);
    const matches = matchModels(causes);
    expect(matches).toHaveLength(4);
    for (const match of matches) {
      expect(match).toMatchObject({ fit: 'neutral', reason: 'conversation-first' });
    }
  });

  test('not when another cause stands beside a misconception', () => {
    expect(needsConversationFirst([cause('few-days-fine'), cause('work', 'secondary')])).toBe(
      false,
    );
    expect(fits(cause('few-days-fine'), cause('work'))['flexible-schedule']).toBe('first');
  });
});

describe('several causes', () => {
  test('a persisting barrier warns off what another cause would put first', () => {
    expect(fits(cause('illness-over'), cause('transportation'))).toEqual({
      'extended-time': 'warn',
      'flexible-schedule': 'neutral',
      'hybrid-virtual': 'first',
      mentoring: 'neutral',
    });
  });

  test('a secondary cause adds, and its warning stays beside the first model', () => {
    const matches = matchModels([cause('transportation'), cause('bullying', 'secondary')]);
    expect(matches[0]).toMatchObject({
      model: 'hybrid-virtual',
      fit: 'first',
      against: ['virtual-keeps-apart'],
    });
    expect(matches.find((match) => match.model === 'mentoring')?.fit).toBe('also');
  });

  test('secondary causes speak where there is no primary one', () => {
    expect(fits(cause('work', 'secondary'))['flexible-schedule']).toBe('first');
    const mixed = fits(cause('few-days-fine'), cause('work', 'secondary'));
    expect(mixed['flexible-schedule']).toBe('first');
  });
});

test('every cause has a kind, and every kind but a misconception a first model', () => {
  for (const item of causeItemSchema.options) {
    const first = matchModels([cause(item)])[0]?.fit;
    expect(first).toBe(kindOf(item) === 'misconception' ? 'neutral' : 'first');
  }
});
