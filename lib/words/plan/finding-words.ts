import { i18n } from '#i18n';
import type { FindingDetail, PlanCheck, PlanFinding } from '../../domain/casework/plan-finding.ts';
import type { PlanMend } from '../../domain/casework/plan-mend.ts';
import type { CauseItem } from '../../domain/cause.ts';
import type { MatchReason } from '../../domain/model-match.ts';
import type { SchoolDay } from '../../domain/school-day.ts';
import { causeWord } from '../cause.ts';
import { formatDay } from '../day.ts';
import { locale } from '../locale.ts';
import { keyPart } from '../message-key.ts';
import { modelWord } from '../model.ts';
import { formatCount } from '../numbers.ts';
import { supportWord } from './words-in.ts';

/** The details that a plan check can find; the other reasons of the match are said at the models. */
type Found = Exclude<FindingDetail, MatchReason> | 'barrier-persists' | 'academics-too-early';

function isFound(detail: FindingDetail): detail is Found {
  const elsewhere: readonly FindingDetail[] = [
    'situation-is-over',
    'hours-are-taken',
    'getting-there-is-hard',
    'relationship-first',
    'graded-return',
    'virtual-keeps-apart',
    'no-match',
    'conversation-first',
  ];
  return !elsewhere.includes(detail);
}

const list = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(new Set(words));

const causesIn = (causes: readonly CauseItem[]): string => list(causes.map(causeWord));

/** What a check looks at, in a few words: "named adult". */
export function checkWord(check: PlanCheck): string {
  return i18n.t(`plan.check.${keyPart(check)}`);
}

/** What was found, as a heading: "No day, time or number in the goal". */
export function findingTitle({ detail, causes }: Pick<PlanFinding, 'detail' | 'causes'>): string {
  if (!isFound(detail)) return '';
  if (detail === 'no-support-beside-cause') {
    return i18n.t('plan.finding.no_support_beside_cause.title', { causes: causesIn(causes) });
  }
  return i18n.t(`plan.finding.${keyPart(detail)}.title`);
}

/** Why it is worth a look, in one sentence with the student's own facts. */
export function findingText({
  detail,
  causes,
  numbers,
}: Pick<PlanFinding, 'detail' | 'causes' | 'numbers'>): string {
  if (!isFound(detail)) return '';
  if (detail === 'barrier-persists' || detail === 'academics-too-early') {
    return i18n.t(`plan.finding.${keyPart(detail)}.text`, { causes: causesIn(causes) });
  }
  if (detail === 'more-than-sessions-left' || detail === 'not-reachable-this-year') {
    return i18n.t(`plan.finding.${keyPart(detail)}.text`, {
      asked: formatCount(numbers?.asked ?? 0),
      possible: formatCount(numbers?.possible ?? 0),
    });
  }
  return i18n.t(`plan.finding.${keyPart(detail)}.text`);
}

/** Where the check comes from, for those who want to read on. */
export function sourceWords(source: PlanFinding['source']): string {
  if (source.startsWith('recovery-programs/common-mistakes')) return i18n.t('plan.source.mistakes');
  if (source.startsWith('recovery-programs/design')) return i18n.t('plan.source.design');
  if (source.startsWith('recovery-programs/models')) return i18n.t('plan.source.models');
  if (source.startsWith('reintegration-plans')) return i18n.t('plan.source.reintegration');
  return i18n.t('plan.source.own');
}

/** What one click changes: "Add a review on Dec 4". */
export function mendWords(mend: PlanMend, today: SchoolDay): string {
  switch (mend.kind) {
    case 'change-model':
      return i18n.t('plan.mend.changeModel', { model: modelWord(mend.model) });
    case 'add-supports': {
      const words = mend.supports.map(({ support, words: own }) =>
        support === null ? own : supportWord(support),
      );
      return i18n.t('plan.mend.addSupports', { supports: list(words) });
    }
    case 'replace-text':
      return i18n.t('plan.mend.replaceText');
    case 'write-goal':
      return i18n.t('plan.mend.writeGoal');
    case 'set-aims':
      return i18n.t('plan.mend.setAims');
    case 'set-sessions':
      return i18n.t('plan.mend.setSessions');
    case 'set-dates':
      return i18n.t('plan.mend.setDates', mend.weeks, { n: mend.weeks });
    case 'add-review':
      return i18n.t('plan.mend.addReview', { day: formatDay(mend.on, today) });
    case 'set-transition':
      return i18n.t('plan.mend.setTransition', { day: formatDay(mend.fullScheduleOn, today) });
    case 'name-champion':
      return i18n.t('plan.mend.nameChampion', { name: mend.champion.name });
    case 'keep-open':
      return i18n.t('plan.mend.keepOpen');
    case 'move-milestones':
      return i18n.t('plan.mend.moveMilestones', { day: formatDay(mend.dueOn, today) });
  }
}
