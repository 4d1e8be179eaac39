import { i18n } from '#i18n';
import type { PlanSupport } from '../../lib/domain/casework/support.ts';
import { supportWord } from '../../lib/words/plan/words-in.ts';

/** What a support is called: its own words, else the catalogue's. */
export function supportName({ support, words }: Pick<PlanSupport, 'support' | 'words'>): string {
  if (support === null) return words.trim() || i18n.t('plan.support.ownWords');
  return words.trim() === '' ? supportWord(support) : `${supportWord(support)}: ${words.trim()}`;
}

/** "asked", "in place", "ended". */
export function supportStateWord(state: PlanSupport['state']): string {
  if (state === 'in-place') return i18n.t('plan.support.inPlace');
  return state === 'asked' ? i18n.t('plan.support.asked') : i18n.t('plan.support.ended');
}
