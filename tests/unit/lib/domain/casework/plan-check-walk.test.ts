import { describe, expect, test } from 'vitest';
import { checkPlan, checkStates } from '../../../../../lib/domain/casework/plan-check.ts';
import type { PlanDraft } from '../../../../../lib/domain/casework/plan-draft.ts';
import type {
  FindingDetail,
  PlanCheck,
  PlanFacts,
} from '../../../../../lib/domain/casework/plan-finding.ts';
import { applyMend, type PlanMend } from '../../../../../lib/domain/casework/plan-mend.ts';
import type { CauseItem } from '../../../../../lib/domain/cause.ts';
import type { RecoveryModel } from '../../../../../lib/domain/recovery-model.ts';
import { goalWords } from '../../../../../lib/words/family/goal-words.ts';
import { factsOf, goodPlans } from './good-plans.ts';

type Case = { draft?: Partial<PlanDraft>; facts?: Partial<PlanFacts>; items?: CauseItem[] };
type Row = {
  /** As domain.md 4 says it, in its order. */
  asked: string;
  check: PlanCheck;
  detail: FindingDetail;
  model: RecoveryModel;
  triggers: Case;
  quiet: Case;
  /** The one click that makes it go away; null where only a person can. */
  mend: PlanMend['kind'] | null;
};

const stays = { support: 'daily-check-in', words: '' } as const;

const walk: Row[] = [
  {
    asked: 'more of the same: the same format as what failed',
    check: 'more-of-the-same',
    detail: 'tried-before',
    model: 'hybrid-virtual',
    triggers: { facts: { triedBefore: ['hybrid-virtual'] } },
    quiet: { facts: { triedBefore: ['extended-time'] } },
    mend: null,
  },
  {
    asked: 'more of the same: Saturday while the barrier persists',
    check: 'more-of-the-same',
    detail: 'barrier-persists',
    model: 'extended-time',
    triggers: { items: ['work'] },
    quiet: { items: ['illness-over'] },
    mend: 'change-model',
  },
  {
    asked: 'punitive wording in any text a family or student will see',
    check: 'punitive-wording',
    detail: 'sounds-like-punishment',
    model: 'mentoring',
    triggers: { draft: { goal: 'Devonte must attend Saturdays or he will fail the term.' } },
    quiet: { draft: { goal: 'A place is kept for Devonte on Saturdays at 9:00.' } },
    mend: 'replace-text',
  },
  {
    asked: 'barrier not addressed (a cause with no support attached)',
    check: 'barrier-not-addressed',
    detail: 'no-support-beside-cause',
    model: 'flexible-schedule',
    triggers: { draft: { supports: [] } },
    quiet: { draft: { supports: [] }, items: ['illness-over'] },
    mend: 'add-supports',
  },
  {
    asked: 'unrealistic goal (more than the sessions left can recover)',
    check: 'unrealistic-goal',
    detail: 'more-than-sessions-left',
    model: 'extended-time',
    triggers: { draft: { aims: [{ kind: 'recover-days', days: 7 }] } },
    quiet: { draft: { aims: [{ kind: 'recover-days', days: 6 }] } },
    mend: 'set-aims',
  },
  {
    asked: 'unrealistic goal (more than the arithmetic of R11 allows)',
    check: 'unrealistic-goal',
    detail: 'not-reachable-this-year',
    model: 'mentoring',
    triggers: {
      draft: { aims: [{ kind: 'below-ten-percent' }] },
      facts: { counts: { absent: 24, enrolled: 71, remaining: 109 } },
    },
    quiet: {
      draft: { aims: [{ kind: 'below-ten-percent' }] },
      facts: { counts: { absent: 9, enrolled: 90, remaining: 1 } },
    },
    mend: 'set-aims',
  },
  {
    asked: 'no cause',
    check: 'no-cause',
    detail: 'no-cause-known',
    model: 'mentoring',
    triggers: { items: [] },
    quiet: { items: ['no-caring-adult'] },
    mend: null,
  },
  {
    asked: 'async only',
    check: 'posted-work-only',
    detail: 'only-posted-work',
    model: 'hybrid-virtual',
    triggers: {
      draft: { sessions: [{ weekdays: [2], block: '', minutes: 50, format: 'posted-work' }] },
    },
    quiet: {
      draft: { sessions: [{ weekdays: [2], block: '', minutes: 50, format: 'live-online' }] },
    },
    mend: 'set-sessions',
  },
  {
    asked: 'no end date',
    check: 'no-end-or-review',
    detail: 'no-end',
    model: 'mentoring',
    triggers: { draft: { weeks: null } },
    quiet: { draft: { weeks: 12 } },
    mend: 'set-dates',
  },
  {
    asked: 'no review within 14 days',
    check: 'no-end-or-review',
    detail: 'no-first-review',
    model: 'mentoring',
    triggers: { draft: { reviewsOn: ['2025-11-04'] } },
    quiet: { draft: { reviewsOn: ['2025-11-03'] } },
    mend: 'add-review',
  },
  {
    asked: 'no transition date',
    check: 'no-transition',
    detail: 'no-full-schedule-day',
    model: 'mentoring',
    triggers: { draft: { transition: null } },
    quiet: { draft: { transition: { fullScheduleOn: '2026-01-05', supports: [stays] } } },
    mend: 'set-transition',
  },
  {
    asked: 'no supports during the transition',
    check: 'no-transition',
    detail: 'no-support-during-return',
    model: 'mentoring',
    triggers: { draft: { transition: { fullScheduleOn: '2026-01-05', supports: [] } } },
    quiet: {
      draft: {
        transition: {
          fullScheduleOn: '2026-01-05',
          supports: [{ support: null, words: 'Mr. Bell' }],
        },
      },
    },
    mend: 'set-transition',
  },
  {
    asked: 'no named adult',
    check: 'no-named-adult',
    detail: 'nobody-named',
    model: 'mentoring',
    triggers: { draft: { champion: { role: 'mentor', name: ' ' } } },
    quiet: { draft: { champion: { role: 'strengths-teacher', name: 'Ms. Iyer' } } },
    mend: 'name-champion',
  },
  {
    asked: 'vague goal (no day, time or number)',
    check: 'vague-goal',
    detail: 'no-day-time-or-number',
    model: 'mentoring',
    triggers: { draft: { goal: 'Improve attendance.' } },
    quiet: { draft: { goal: 'Meet Mr. Bell on Tuesdays.' } },
    mend: 'write-goal',
  },
  {
    asked: 'no family update in 7 days',
    check: 'no-family-update',
    detail: 'update-overdue',
    model: 'mentoring',
    triggers: { facts: { today: '2025-11-01', lastFamilyUpdateOn: '2025-10-24' } },
    quiet: { facts: { today: '2025-10-31', lastFamilyUpdateOn: '2025-10-24' } },
    mend: null,
  },
  {
    asked: 'closing a case because one band dropped',
    check: 'closing-on-band',
    detail: 'only-band-dropped',
    model: 'mentoring',
    triggers: { draft: { closing: { grounds: ['band-dropped'] } } },
    quiet: { draft: { closing: { grounds: ['band-dropped', 'goal-reached'] } } },
    mend: 'keep-open',
  },
];

function lookAt({ model }: Row, { draft, facts, items }: Case) {
  const good = goodPlans.find((plan) => plan.model === model);
  if (!good) throw new Error(model);
  const known = { draft: { ...good.draft, ...draft }, facts: factsOf(items ?? good.items, facts) };
  return { ...known, found: checkPlan(known.draft, known.facts) };
}

describe('domain.md 4, check by check', () => {
  test('the walk names each of its twelve checks once or twice, and only the safeguards of the models stand beside them', () => {
    const walked = new Set(walk.map(({ check }) => check));
    const all = checkStates([]).map(({ check }) => check);
    expect([...walked, 'safeguard-missing'].toSorted()).toEqual(all.toSorted());
    expect(walked.size).toBe(12);
  });

  test.each(walk)('$asked: found where it is, with its sentence’s source', (row) => {
    const { found } = lookAt(row, row.triggers);
    const own = found.filter(({ check }) => check === row.check);
    expect(own.map(({ detail }) => detail)).toEqual([row.detail]);
    expect(own[0]?.source).not.toBe('');
    expect(own[0]?.mend?.kind ?? null).toBe(row.mend);
  });

  test.each(walk)('$asked: quiet where it is not', (row) => {
    const { found } = lookAt(row, row.quiet);
    expect(found.filter(({ check }) => check === row.check)).toEqual([]);
  });

  test.each(walk.filter(({ mend }) => mend !== null))(
    '$asked: one click makes it go away and raises nothing new',
    (row) => {
      const { draft, facts, found } = lookAt(row, row.triggers);
      const mend = found.find(({ check }) => check === row.check)?.mend;
      if (!mend) throw new Error('It has a mend.');
      const after = checkPlan(applyMend(draft, mend, goalWords(draft.language)), facts);
      expect(after.filter(({ check }) => check === row.check)).toEqual([]);
      const before = new Set(found.map(({ detail }) => detail));
      expect(after.filter(({ detail }) => !before.has(detail))).toEqual([]);
    },
  );
});
