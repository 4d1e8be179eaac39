import type { CauseItem } from './cause.ts';
import type { Policy } from './policy.ts';

/** Whether the school lets an origin (scheme, host, port) be read; without a list it lets all that a person allows. */
export function siteIsInPolicy(policy: Policy, origin: string): boolean {
  return policy.allowedSites?.includes(origin) ?? true;
}

/** Whether readable files may be made at all. Sealed copies and hand-overs are no such files: they open with a passphrase. */
export function exportIsAllowed(policy: Policy): boolean {
  return (policy.allowExport ?? true) && policy.exportColumns?.length !== 0;
}

/** Whether a cause is offered for new answers; one that was recorded already is shown all the same. */
export function causeIsOffered(policy: Policy, item: CauseItem): boolean {
  return !policy.causesOff?.includes(item);
}

/** What a new passphrase must at least be: characters, and strength from 0 (guessed at once) to 4. */
export type PassphraseRule = { leastLength: number; leastStrength: number };

/** What the product itself asks of a passphrase: a school may ask for more, not for less. */
export const ownPassphraseRule: PassphraseRule = { leastLength: 10, leastStrength: 3 };

/** The rule for new passphrases: the stricter of the product's and the school's. */
export function passphraseRule(policy: Policy): PassphraseRule {
  const { leastLength, leastStrength } = ownPassphraseRule;
  return {
    leastLength: Math.max(leastLength, policy.leastPassphraseLength ?? 0),
    leastStrength: Math.max(leastStrength, policy.leastPassphraseStrength ?? 0),
  };
}
