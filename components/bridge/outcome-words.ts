import { i18n } from '#i18n';
import type { ModuleCount } from '../../lib/domain/casework/module-credit.ts';
import type { OutcomeKind } from '../../lib/domain/casework/outcome.ts';
import type { ClosingGround } from '../../lib/domain/casework/plan-draft.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import type { Promoted } from './outcome-form-value.ts';

/** "Completed", "Transferred": how it ended. */
export function outcomeKindWord(kind: OutcomeKind): string {
  return i18n.t(`bridge.outcome.kind.${keyPart(kind)}`);
}

/** What the case was closed for. */
export function groundWord(ground: ClosingGround): string {
  return i18n.t(`bridge.outcome.ground.${keyPart(ground)}`);
}

export function promotedWord(promoted: Promoted): string {
  return i18n.t(`bridge.outcome.promoted.${promoted}`);
}

/** Modules and credits, verified of attempted; that none bears credits is said, and is not 0 (domain.md 7). */
export function creditWords({ attempted, verified, credits }: ModuleCount): string {
  if (attempted === 0) return i18n.t('bridge.outcome.noModules');
  const modules = i18n.t('bridge.outcome.modules', {
    verified: String(verified),
    attempted: String(attempted),
  });
  const earned =
    credits === null
      ? i18n.t('bridge.outcome.noCredits')
      : i18n.t('bridge.outcome.credits', {
          verified: formatCount(credits.verified),
          attempted: formatCount(credits.attempted),
        });
  return [modules, earned].join(i18n.t('page.listComma'));
}
