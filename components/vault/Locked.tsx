import { useState } from 'react';
import type { PassphraseRule } from '../../lib/domain/policy-allows.ts';
import type { LockAfter } from '../../lib/domain/settings.ts';
import type { Outcome } from './outcome.ts';
import { Recover } from './Recover.tsx';
import { Unlock } from './Unlock.tsx';

export type LockedProps = {
  /** After how long without use it locks; said as the reason. */
  lockAfter: LockAfter;
  /** Page readings that wait, sealed, until it is unlocked. */
  waiting: number;
  /** Somebody was teaching a page when it locked: what they pointed at waits. */
  isTeaching?: boolean;
  rule: PassphraseRule;
  onUnlock: (passphrase: string) => Promise<Outcome>;
  /** The key as it is kept from what somebody typed; null when a character is missing or wrong. */
  readKey: (typed: string) => string | null;
  /** Opens with the recovery key and sets a new passphrase. */
  onRecover: (recoveryKey: string, passphrase: string) => Promise<Outcome>;
};

/** Nothing about anyone, and the two ways in (ui/design.md A4). */
export function Locked(props: LockedProps) {
  const [way, setWay] = useState<'passphrase' | 'recovery-key'>('passphrase');
  return way === 'passphrase' ? (
    <Unlock {...props} onUseKey={() => setWay('recovery-key')} />
  ) : (
    <Recover {...props} onBack={() => setWay('passphrase')} />
  );
}
