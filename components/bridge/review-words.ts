import { i18n } from '#i18n';
import type { Review, ReviewAnswer, ReviewDecision } from '../../lib/domain/casework/review.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { supportWord } from '../../lib/words/plan/words-in.ts';

/** "Go on", "Adjust": what the team decided. */
export function decisionWord(decision: ReviewDecision): string {
  return i18n.t(`bridge.review.decision.${keyPart(decision)}`);
}

/** The question as it is put; the one about a change names its support where it is about one. */
export function questionWords({
  question,
  support,
}: Pick<ReviewAnswer, 'question' | 'support'>): string {
  return support === null
    ? i18n.t(`bridge.review.question.${keyPart(question)}`)
    : i18n.t('bridge.review.question.whatChangedWith', { support: supportWord(support) });
}

/** "With Ms. Abara, Mr. Bell"; empty where nobody was written down. */
export function presentWords({ present }: Pick<Review, 'present'>): string {
  return present.length === 0
    ? ''
    : i18n.t('bridge.review.with', { people: present.join(i18n.t('page.listComma')) });
}
