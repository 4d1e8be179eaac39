import { i18n } from '#i18n';
import type { MatchCaution, MatchReason } from '../../lib/domain/model-match.ts';

const reasons: Record<MatchReason, () => string> = {
  'situation-is-over': () => i18n.t('student.match.situationIsOver'),
  'hours-are-taken': () => i18n.t('student.match.hoursAreTaken'),
  'getting-there-is-hard': () => i18n.t('student.match.gettingThereIsHard'),
  'relationship-first': () => i18n.t('student.match.relationshipFirst'),
  'graded-return': () => i18n.t('student.match.gradedReturn'),
  'barrier-persists': () => i18n.t('student.match.barrierPersists'),
  'academics-too-early': () => i18n.t('student.match.academicsTooEarly'),
  'virtual-keeps-apart': () => i18n.t('student.match.virtualKeepsApart'),
  'no-match': () => i18n.t('student.match.noMatch'),
  'conversation-first': () => i18n.t('student.match.conversationFirst'),
};

const cautions: Record<MatchCaution, () => string> = {
  'only-if-over': () => i18n.t('student.match.onlyIfOver'),
  'consent-end-and-review': () => i18n.t('student.match.consentEndAndReview'),
  'synchronous-only': () => i18n.t('student.match.synchronousOnly'),
  'relationship-before-academics': () => i18n.t('student.match.relationshipBeforeAcademics'),
};

/** Why a model fits or does not, as one sentence that speaks of the recorded cause (domain.md 4). */
export function matchReasonWord(reason: MatchReason): string {
  return reasons[reason]();
}

/** What to mind where the model is chosen, as one sentence (attendance-recovery-programs). */
export function matchCautionWord(caution: MatchCaution): string {
  return cautions[caution]();
}
