import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { TextField } from '../ui/TextField.tsx';
import { allowedSitesWords, notInPolicyWords } from './policy-words.ts';

export type UseThisSiteProps = {
  /** The open tab's address where the browser tells it; else empty. */
  address: string;
  /** Scheme, host and port of what was typed; null when it is no web address. */
  originOf: (address: string) => string | null;
  /** The only origins that the school allows; null where it leaves that to the people. */
  allowed: readonly string[] | null;
  /** Called within the click: browsers ask the person for access only then. */
  onUse: (origin: string) => void;
  state: 'idle' | 'asking' | 'refused' | 'failed';
};

function hostOf(origin: string): string {
  return new URL(origin).host;
}

/** One school site, one yes: asks the browser for access to exactly the address shown. */
export function UseThisSite({ address, originOf, allowed, onUse, state }: UseThisSiteProps) {
  const [typed, setTyped] = useState(address);
  const [showsError, setShowsError] = useState(false);
  const origin = originOf(typed);
  const problem = problemOf(origin, allowed);
  function use() {
    setShowsError(problem !== null);
    if (origin && problem === null) onUse(origin);
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <TextField
        label={i18n.t('popup.address')}
        hint={allowedSitesWords(allowed) ?? i18n.t('popup.addressHint')}
        value={typed}
        error={showsError ? problem : null}
        onChange={setTyped}
      />
      <Button kind="primary" size="lg" block type="submit" isDisabled={state === 'asking'}>
        {origin ? i18n.t('popup.useOn', { host: hostOf(origin) }) : i18n.t('popup.use')}
      </Button>
      <Asked state={state} />
    </form>
  );
}

/** Why an address cannot be used, in words; null when it can. */
function problemOf(origin: string | null, allowed: readonly string[] | null): string | null {
  if (!origin) return i18n.t('popup.addressBad');
  const isAllowed = allowed === null || allowed.includes(origin);
  return isAllowed ? null : notInPolicyWords(origin, allowed);
}

function Asked({ state }: Pick<UseThisSiteProps, 'state'>) {
  if (state === 'refused') {
    return (
      <Callout kind="plain" title={i18n.t('popup.refusedTitle')}>
        {i18n.t('popup.refusedBody')}
      </Callout>
    );
  }
  if (state === 'failed') {
    return (
      <Callout kind="caution" title={i18n.t('popup.failedTitle')}>
        {i18n.t('popup.failedBody')}
      </Callout>
    );
  }
  return null;
}
