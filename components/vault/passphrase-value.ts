import type { PassphraseRule } from '../../lib/domain/policy-allows.ts';
import type { Strength } from './passphrase-strength.ts';

/** A new passphrase as it is being typed, twice. */
export type PassphraseText = { passphrase: string; again: string };

export const noPassphrase: PassphraseText = { passphrase: '', again: '' };

/** Longest passphrase that is taken, in UTF-16 units. */
export const longestPassphrase = 200;

export type PassphraseProblem = 'none' | 'too-short' | 'too-weak';

/** Characters as a person counts them, not as the machine stores them. */
function lengthOf(passphrase: string): number {
  return Array.from(passphrase.normalize('NFKC')).length;
}

/** What is wrong with a new passphrase; null when it keeps the rule. A strength that is not known does not stand in the way. */
export function passphraseProblem(
  passphrase: string,
  strength: Strength | null,
  rule: PassphraseRule,
): PassphraseProblem | null {
  if (passphrase.trim() === '') return 'none';
  if (lengthOf(passphrase) < rule.leastLength) return 'too-short';
  return strength !== null && strength.score < rule.leastStrength ? 'too-weak' : null;
}

/** Whether the second one is the first one again. */
export function isSame({ passphrase, again }: PassphraseText): boolean {
  return passphrase.normalize('NFKC') === again.normalize('NFKC');
}
