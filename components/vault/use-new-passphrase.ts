import { useState } from 'react';
import type { PassphraseRule } from '../../lib/domain/policy-allows.ts';
import type { NewPassphraseProps } from './NewPassphrase.tsx';
import { isSame, noPassphrase, passphraseProblem } from './passphrase-value.ts';
import { useStrength } from './use-strength.ts';

export type NewPassphraseForm = {
  fields: Pick<NewPassphraseProps, 'text' | 'strength' | 'rule' | 'showsErrors' | 'onChange'>;
  /** The passphrase when it keeps the rule and was typed twice alike; else null, and from now on the fields say why. */
  take: () => Promise<string | null>;
};

/** The state of a form in which a passphrase is chosen. */
export function useNewPassphrase(rule: PassphraseRule): NewPassphraseForm {
  const [text, setText] = useState(noPassphrase);
  const [showsErrors, setShowsErrors] = useState(false);
  const { strength, measureNow } = useStrength(text.passphrase);
  async function take(): Promise<string | null> {
    const problem = passphraseProblem(text.passphrase, await measureNow(), rule);
    const isGood = problem === null && isSame(text);
    setShowsErrors(!isGood);
    return isGood ? text.passphrase : null;
  }
  return { fields: { text, strength, rule, showsErrors, onChange: setText }, take };
}
