import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { TextField } from '../ui/TextField.tsx';

export type UseThisSiteProps = {
  /** The open tab's address where the browser tells it; else empty. */
  address: string;
  /** Scheme, host and port of what was typed; null when it is no web address. */
  originOf: (address: string) => string | null;
  /** Called within the click: browsers ask the person for access only then. */
  onUse: (origin: string) => void;
  state: 'idle' | 'asking' | 'refused' | 'failed';
};

function hostOf(origin: string): string {
  return new URL(origin).host;
}

/** One school site, one yes: asks the browser for access to exactly the address shown. */
export function UseThisSite({ address, originOf, onUse, state }: UseThisSiteProps) {
  const [typed, setTyped] = useState(address);
  const [showsError, setShowsError] = useState(false);
  const origin = originOf(typed);
  function use() {
    if (origin) onUse(origin);
    else setShowsError(true);
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
        hint={i18n.t('popup.addressHint')}
        value={typed}
        error={showsError && !origin ? i18n.t('popup.addressBad') : null}
        onChange={setTyped}
      />
      <Button kind="primary" size="lg" block type="submit" isDisabled={state === 'asking'}>
        {origin ? i18n.t('popup.useOn', { host: hostOf(origin) }) : i18n.t('popup.use')}
      </Button>
      <Asked state={state} />
    </form>
  );
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
