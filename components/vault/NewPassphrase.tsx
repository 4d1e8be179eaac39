import { i18n } from '#i18n';
import type { PassphraseRule } from '../../lib/domain/policy-allows.ts';
import { PassphraseField } from './PassphraseField.tsx';
import {
  isSame,
  passphraseProblem,
  type PassphraseProblem,
  type PassphraseText,
} from './passphrase-value.ts';
import type { Strength } from './passphrase-strength.ts';
import { StrengthLine } from './StrengthLine.tsx';

export type NewPassphraseProps = {
  text: PassphraseText;
  onChange: (text: PassphraseText) => void;
  strength: Strength | null;
  rule: PassphraseRule;
  /** Once somebody tried to go on: what is missing is said then, not while they type. */
  showsErrors: boolean;
  isDisabled?: boolean;
  takesFocus?: boolean;
};

/** A new passphrase, typed twice, with its strength while it is typed (ui/design.md A2). */
export function NewPassphrase(props: NewPassphraseProps) {
  const { text, strength, rule, showsErrors, isDisabled = false } = props;
  const problem = passphraseProblem(text.passphrase, strength, rule);
  return (
    <>
      <PassphraseField
        label={i18n.t('vault.newPassphrase')}
        hint={i18n.t('vault.newHint')}
        kind="new"
        value={text.passphrase}
        error={showsErrors ? problemWords(problem, rule) : null}
        isDisabled={isDisabled}
        takesFocus={props.takesFocus ?? false}
        onChange={(passphrase) => props.onChange({ ...text, passphrase })}
      >
        {showsErrors && problem !== null ? null : (
          <StrengthLine passphrase={text.passphrase} strength={strength} rule={rule} />
        )}
      </PassphraseField>
      <PassphraseField
        label={i18n.t('vault.again')}
        kind="new"
        value={text.again}
        error={showsErrors && problem === null && !isSame(text) ? i18n.t('vault.notTheSame') : null}
        isDisabled={isDisabled}
        onChange={(again) => props.onChange({ ...text, again })}
      />
    </>
  );
}

function problemWords(problem: PassphraseProblem | null, rule: PassphraseRule): string | null {
  switch (problem) {
    case 'none':
      return i18n.t('vault.problem.none');
    case 'too-short':
      return i18n.t('vault.problem.tooShort', { least: String(rule.leastLength) });
    case 'too-weak':
      return i18n.t('vault.problem.tooWeak');
    case null:
      return null;
  }
}
