import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { FieldFrame } from '../ui/FieldFrame.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { longestPassphrase } from './passphrase-value.ts';
import './vault.css';

type PassphraseFieldProps = {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  /** Whether it is chosen here or was chosen before; tells password managers what to do. */
  kind: 'new' | 'current';
  hint?: string;
  error?: string | null;
  isDisabled?: boolean;
  /** Takes the focus when it appears: only where a person just asked for it. */
  takesFocus?: boolean;
  /** What is said below while it is typed. */
  children?: ReactNode;
};

const passwordKind = { new: 'new-password', current: 'current-password' } as const;

/** A passphrase: dots until it is shown; pasting is welcome. */
export function PassphraseField(props: PassphraseFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="stack stack--1">
      <FieldFrame label={props.label} hint={props.hint} error={props.error}>
        {(wiring) => (
          <span className="secret">
            <input
              {...wiring}
              className="input"
              type={isShown ? 'text' : 'password'}
              value={props.value}
              maxLength={longestPassphrase}
              disabled={props.isDisabled ?? false}
              // What is shown is a text to the browser, which would keep it for the next start.
              autoComplete={isShown ? 'off' : passwordKind[props.kind]}
              autoCapitalize="none"
              spellCheck={false}
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={props.takesFocus ?? false}
              onChange={(event) => props.onChange(event.target.value)}
            />
            <IconButton
              small
              icon={isShown ? 'eye-off' : 'eye'}
              label={i18n.t(isShown ? 'vault.hideTyped' : 'vault.showTyped')}
              onPress={() => setIsShown(!isShown)}
            />
          </span>
        )}
      </FieldFrame>
      {props.children}
    </div>
  );
}
