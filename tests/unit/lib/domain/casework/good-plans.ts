import type { CauseItem } from '../../../../../lib/domain/cause.ts';
import type { PlanDraft } from '../../../../../lib/domain/casework/plan-draft.ts';
import type { PlanFacts } from '../../../../../lib/domain/casework/plan-finding.ts';
import { proposePlan } from '../../../../../lib/domain/casework/model-template.ts';
import type { RecoveryModel } from '../../../../../lib/domain/recovery-model.ts';

export const today = '2025-10-20';

export function factsOf(items: CauseItem[], patch: Partial<PlanFacts> = {}): PlanFacts {
  return {
    causes: items.map((item) => ({ answer: 'cause', item, weight: 'primary', deletedAt: null })),
    counts: { absent: 17, enrolled: 71, remaining: 109 },
    recoverableDays: null,
    triedBefore: [],
    lastReviewOn: null,
    lastFamilyUpdateOn: null,
    optedOut: false,
    today,
    ...patch,
  };
}

function goodPlan(model: RecoveryModel, items: CauseItem[], goal: string): PlanDraft {
  const proposal = proposePlan(model, items, today);
  return {
    ...proposal,
    overrideReason: '',
    language: 'en',
    goal,
    aims: [{ kind: 'momentum', weeks: 4 }],
    champion: { role: 'mentor', name: 'Haruki Bell' },
    team: [{ role: 'mentor', name: 'Haruki Bell' }],
    consentOn: today,
    transition: {
      fullScheduleOn: '2026-01-05',
      supports: [{ support: 'daily-check-in', words: '' }],
    },
    milestones: [
      {
        id: 'one',
        text: '3 of 4 sessions this week',
        dueOn: '2025-10-24',
        check: { kind: 'sessions' },
      },
      { id: 'two', text: '2 modules in November', dueOn: '2025-11-28', check: { kind: 'modules' } },
    ],
    agreement: {
      expected: 'Here by 9:40, Monday to Thursday.',
      supports: 'The transit pass, and the catch-up block with Mr. Bell.',
      progress: 'We look at the week together every Friday. Excused days count as well.',
      agreed: [],
    },
    familyTexts: [
      {
        id: 'update',
        language: 'en',
        text: 'Devonte attended three of four sessions this week and completed the science module. You do not have to do anything. Next week: math.',
      },
      {
        id: 'saludo',
        language: 'es',
        text: 'Esta semana Devonte vino a tres de cuatro sesiones. No tiene que traer nada: el pase se debe a un acuerdo con la ciudad.',
      },
    ],
    closing: null,
  };
}

/** A good plan of each model, with the causes it is for. */
export const goodPlans: { model: RecoveryModel; items: CauseItem[]; draft: PlanDraft }[] = [
  {
    model: 'extended-time',
    items: ['illness-over'],
    draft: goodPlan(
      'extended-time',
      ['illness-over'],
      'Three of four Saturdays, 9:00 to 11:30, algebra first.',
    ),
  },
  {
    model: 'flexible-schedule',
    items: ['work', 'caregiving'],
    draft: goodPlan(
      'flexible-schedule',
      ['work', 'caregiving'],
      'In by 9:40, Mon to Thu, with a place in daycare.',
    ),
  },
  {
    model: 'hybrid-virtual',
    items: ['transportation', 'housing'],
    draft: goodPlan(
      'hybrid-virtual',
      ['transportation', 'housing'],
      'Live online on Tuesdays, here on Thursdays.',
    ),
  },
  {
    model: 'mentoring',
    items: ['no-caring-adult', 'bullying'],
    draft: goodPlan(
      'mentoring',
      ['no-caring-adult', 'bullying'],
      'Meet Mr. Bell twice a week and join the study group on Tuesdays.',
    ),
  },
];
