import { describe, expect, test } from 'vitest';
import { checkPlan, checkStates } from '../../../../../lib/domain/casework/plan-check.ts';
import type { PlanDraft } from '../../../../../lib/domain/casework/plan-draft.ts';
import type { PlanFacts } from '../../../../../lib/domain/casework/plan-finding.ts';
import type { CauseItem } from '../../../../../lib/domain/cause.ts';
import type { RecoveryModel } from '../../../../../lib/domain/recovery-model.ts';
import { factsOf, goodPlans } from './good-plans.ts';

function look(
  model: RecoveryModel,
  patch: Partial<PlanDraft>,
  facts: Partial<PlanFacts> = {},
  causes?: CauseItem[],
) {
  const good = goodPlans.find((plan) => plan.model === model);
  if (!good) throw new Error(model);
  return checkPlan({ ...good.draft, ...patch }, factsOf(causes ?? good.items, facts));
}
const details = (findings: ReturnType<typeof look>) => findings.map(({ detail }) => detail);

describe('more of the same', () => {
  test('Saturday while the barrier persists', () => {
    const found = look('extended-time', { supports: [] }, {}, ['work']);
    expect(found[0]).toMatchObject({
      check: 'more-of-the-same',
      detail: 'barrier-persists',
      severity: 'look-again',
      causes: ['work'],
      mend: { kind: 'change-model', model: 'flexible-schedule' },
      overruled: false,
    });
  });

  test('a kept reason overrules it, and it stays visible', () => {
    const found = look('extended-time', { overrideReason: 'His shifts move to Sunday.' }, {}, [
      'work',
    ]);
    expect(found.find(({ check }) => check === 'more-of-the-same')?.overruled).toBe(true);
    expect(checkStates(found)[0]).toEqual({ check: 'more-of-the-same', state: 'overruled' });
  });

  test('a model that did not hold before', () => {
    expect(details(look('mentoring', {}, { triedBefore: ['mentoring'] }))).toEqual([
      'tried-before',
    ]);
  });

  test('no model chosen is not more of the same', () => {
    expect(look('mentoring', { model: null })).toEqual([]);
  });
});

describe('barrier not addressed, no cause', () => {
  test('a cause without a support; one that is over needs none', () => {
    const found = look('flexible-schedule', { supports: [] });
    expect(found).toMatchObject([
      { check: 'barrier-not-addressed', severity: 'missing', causes: ['work', 'caregiving'] },
    ]);
    expect(look('extended-time', { supports: [] })).toEqual([]);
  });

  test('no record, asked and unknown, family declined: none is a cause', () => {
    const answers = ['asked-unknown', 'family-declined'] as const;
    const causes = answers.map((answer) => ({
      answer,
      item: null,
      weight: 'primary' as const,
      deletedAt: null,
    }));
    expect(details(look('mentoring', {}, { causes }))).toEqual(['no-cause-known']);
    expect(details(look('mentoring', {}, { causes: [] }))).toEqual(['no-cause-known']);
  });
});

describe('unrealistic goal', () => {
  test('more days than sessions left: 6 Saturdays do not bring back 17 days', () => {
    const found = look('extended-time', { goal: 'Make up all 17 days on Saturdays.' });
    expect(found).toMatchObject([
      { detail: 'more-than-sessions-left', numbers: { asked: 17, possible: 6 }, mend: null },
    ]);
    expect(
      details(
        look('extended-time', { goal: 'Recuperar los 17 días, los sábados.', language: 'es' }),
      ),
    ).toEqual(['more-than-sessions-left']);
    expect(look('extended-time', { goal: 'Make up 6 days on Saturdays.' })).toEqual([]);
  });

  test('the ledger knows better than the pattern', () => {
    const aims = [{ kind: 'recover-days', days: 4 }] as const;
    expect(look('extended-time', { aims })).toEqual([]);
    expect(look('extended-time', { aims }, { recoverableDays: 2 })[0]).toMatchObject({
      numbers: { asked: 4, possible: 2 },
      mend: { kind: 'set-aims', aims: [{ kind: 'recover-days', days: 2 }] },
    });
  });

  test('below 10 % when R11 says it is out of reach; unknown counts warn of nothing', () => {
    const aims = [{ kind: 'below-ten-percent' }] as const;
    const counts = { absent: 24, enrolled: 71, remaining: 109 };
    expect(look('mentoring', { aims }, { counts })[0]).toMatchObject({
      detail: 'not-reachable-this-year',
      numbers: { asked: 170, possible: 109 },
      mend: { kind: 'set-aims', aims: [{ kind: 'momentum', weeks: 4 }] },
    });
    expect(
      look('mentoring', { aims }, { counts: { absent: 9, enrolled: 90, remaining: 90 } }),
    ).toEqual([]);
    expect(look('mentoring', { aims }, { counts: null })).toEqual([]);
  });
});

describe('format, end, reviews, transition', () => {
  const pattern = { weekdays: [1], block: '', minutes: null };
  const posted = { ...pattern, format: 'posted-work' } as const;
  const live = { ...pattern, format: 'live-online' } as const;

  test('posted work only; posted work beside live sessions is fine', () => {
    expect(details(look('hybrid-virtual', { sessions: [posted] }))).toEqual(['only-posted-work']);
    expect(
      look('hybrid-virtual', {
        sessions: [posted, live],
      }),
    ).toEqual([]);
    expect(details(look('hybrid-virtual', { sessions: [] }))).toEqual(['format-not-said']);
    expect(look('mentoring', { sessions: [] })).toEqual([]);
  });

  test('no end; a review on day 14 is in time, on day 15 it is not', () => {
    expect(details(look('mentoring', { weeks: null }))).toEqual(['no-end']);
    expect(look('mentoring', { reviewsOn: ['2025-11-03'] })).toEqual([]);
    expect(look('mentoring', { reviewsOn: ['2025-11-04'] })).toMatchObject([
      { detail: 'no-first-review', mend: { kind: 'add-review', on: '2025-11-03' } },
    ]);
  });

  test('after a review the next is due in a month', () => {
    const facts = {
      lastReviewOn: '2025-11-03',
      lastFamilyUpdateOn: '2025-11-03',
      today: '2025-11-04',
    };
    expect(details(look('mentoring', { reviewsOn: ['2025-11-03'] }, facts))).toEqual([
      'no-next-review',
    ]);
    expect(look('mentoring', { reviewsOn: ['2025-11-03', '2025-12-03'] }, facts)).toEqual([]);
  });

  test('the way back needs a day after the start, and supports during it', () => {
    const transition = { fullScheduleOn: '2026-01-05', supports: [] };
    expect(look('mentoring', { transition: null })).toMatchObject([
      { detail: 'no-full-schedule-day', mend: { fullScheduleOn: '2025-12-29' } },
    ]);
    expect(details(look('mentoring', { transition }))).toEqual(['no-support-during-return']);
    expect(
      details(
        look('mentoring', {
          transition: {
            fullScheduleOn: '2025-10-19',
            supports: [{ support: 'mentor', words: '' }],
          },
        }),
      ),
    ).toEqual(['full-schedule-before-start']);
  });
});

describe('people', () => {
  test('a named adult; the mentor of the team is offered', () => {
    expect(look('mentoring', { champion: null })).toMatchObject([
      { detail: 'nobody-named', mend: { champion: { name: 'Haruki Bell' } } },
    ]);
    expect(look('mentoring', { champion: null, team: [] })[0]?.mend).toBeNull();
  });

  test('a family update within 7 days: on day 7 it is still in time', () => {
    expect(look('mentoring', {}, { today: '2025-10-27' })).toEqual([]);
    expect(look('mentoring', {}, { today: '2025-10-28' })).toMatchObject([
      { detail: 'no-update-yet', severity: 'missing' },
    ]);
    expect(
      details(look('mentoring', {}, { today: '2025-11-01', lastFamilyUpdateOn: '2025-10-24' })),
    ).toEqual(['update-overdue']);
    expect(look('mentoring', {}, { today: '2025-11-01', optedOut: true })).toEqual([]);
    expect(look('mentoring', {}, { today: '2026-03-01' })).toEqual([]);
  });

  test('closing because one band dropped, and with another ground', () => {
    expect(details(look('mentoring', { closing: { grounds: ['band-dropped'] } }))).toEqual([
      'only-band-dropped',
    ]);
    expect(
      look('mentoring', { closing: { grounds: ['band-dropped', 'full-schedule-held'] } }),
    ).toEqual([]);
    expect(details(look('mentoring', { closing: { grounds: [] } }))).toEqual(['no-ground']);
  });

  test('a flexible schedule needs consent that has been given', () => {
    expect(details(look('flexible-schedule', { consentOn: null }))).toEqual(['no-consent']);
    expect(details(look('flexible-schedule', { consentOn: '2025-10-21' }))).toEqual(['no-consent']);
    expect(look('mentoring', { consentOn: null })).toEqual([]);
  });

  test('module targets wait two weeks in a mentoring plan', () => {
    const milestones = [
      { id: 'm', text: '1 module', check: { kind: 'modules' }, dueOn: '2025-10-31' },
    ] as const;
    expect(look('mentoring', { milestones })).toMatchObject([
      {
        detail: 'modules-too-early',
        mend: { kind: 'move-milestones', ids: ['m'], dueOn: '2025-11-03' },
      },
    ]);
    expect(look('hybrid-virtual', { milestones })).toEqual([]);
  });
});

describe('words', () => {
  const note = (text: string, language = 'en') => ({
    familyTexts: [{ id: 'note', language, text }],
  });

  test('a note that sounds like a punishment, with one click to mend it', () => {
    const found = look(
      'mentoring',
      note('Devonte must attend Saturdays or he will fail the term.'),
    );
    expect(found).toMatchObject([
      {
        check: 'punitive-wording',
        text: { place: { in: 'family-text', id: 'note' } },
        mend: {
          kind: 'replace-text',
          text: 'Devonte can attend Saturdays and get help to finish.',
        },
      },
    ]);
  });

  test('it is looked for in the goal, the agreement and the milestones too', () => {
    expect(details(look('mentoring', { goal: 'He must come on Mondays.' }))).toEqual([
      'sounds-like-punishment',
    ]);
    const agreement = {
      expected: '',
      supports: '',
      progress: 'Detention for every miss.',
      agreed: [],
    };
    expect(look('mentoring', { agreement })[0]?.text?.place).toEqual({
      in: 'agreement',
      part: 'progress',
    });
  });

  test('a family text with a count of absences', () => {
    expect(details(look('mentoring', note('Jaylen has missed 24 days.')))).toEqual([
      'counts-absences',
    ]);
    expect(details(look('mentoring', note('Jaylen lleva 24 faltas.', 'es')))).toEqual([
      'counts-absences',
    ]);
  });

  test('a text in a language without a list is not judged', () => {
    expect(look('mentoring', note('Devonte must', 'vi'))).toEqual([]);
  });
});
