import { i18n } from '#i18n';
import { ownPassphraseRule, type PassphraseRule } from '../../lib/domain/policy-allows.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Strength } from './passphrase-strength.ts';
import { passphraseProblem } from './passphrase-value.ts';

/** Words for a strength of 0 to 4. */
const scores = ['atOnce', 'easy', 'soon', 'strong', 'veryStrong'] as const;

/** "5 words. Strong.": what a new passphrase is worth, in words, while it is typed. */
export function StrengthLine({
  passphrase,
  strength,
  rule,
}: {
  passphrase: string;
  strength: Strength | null;
  rule: PassphraseRule;
}) {
  const problem = passphraseProblem(passphrase, strength, rule);
  const isEnough = problem === null;
  const isDistricts =
    problem === 'too-weak'
      ? rule.leastStrength > ownPassphraseRule.leastStrength
      : problem !== null && rule.leastLength > ownPassphraseRule.leastLength;
  return (
    <output className="strength xs muted" data-enough={isEnough || undefined}>
      {strength === null ? (
        <>
          {i18n.t('vault.rule', { least: String(rule.leastLength) })}
          {isDistricts ? ` ${i18n.t('policy.districtSays')}` : null}
        </>
      ) : (
        <>
          {isEnough ? <Icon name="check" size="sm" /> : null}
          {i18n.t('vault.words', strength.words, { n: String(strength.words) })}{' '}
          {i18n.t(`vault.strength.${scores[strength.score] ?? 'atOnce'}`)}
          {problem === 'too-weak' && isDistricts ? ` ${i18n.t('policy.districtStronger')}` : null}
        </>
      )}
    </output>
  );
}
