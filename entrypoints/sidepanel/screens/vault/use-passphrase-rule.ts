import { type PassphraseRule, passphraseRule } from '../../../../lib/domain/policy-allows.ts';
import { noPolicy } from '../../../../lib/domain/policy.ts';
import { usePolicy } from '../../hooks/use-policy.ts';

/** What a new passphrase must at least be here. */
export function usePassphraseRule(): PassphraseRule {
  return passphraseRule(usePolicy() ?? noPolicy);
}
