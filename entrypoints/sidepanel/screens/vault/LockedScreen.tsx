import { useState } from 'react';
import { KeyPage } from '../../../../components/vault/KeyPage.tsx';
import { Locked } from '../../../../components/vault/Locked.tsx';
import type { Outcome } from '../../../../components/vault/outcome.ts';
import { readRecoveryKey } from '../../../../lib/sealing/recovery-key.ts';
import { noteKeyKept } from '../../../../lib/store/vault/recovery-key-kept.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { usePlaces } from '../../hooks/places-context.ts';
import { useToday } from '../../hooks/use-today.ts';
import { type MadeVault, useVault } from '../../hooks/vault-context.ts';
import { placeOf } from '../../navigation.ts';
import { keepKey } from './keep-key.ts';
import { outcomeOf } from './outcome-of.ts';
import { usePassphraseRule } from './use-passphrase-rule.ts';

/** The way in; after a recovery key was used, the new one is shown before anything else. */
export function LockedScreen({ onBusy }: { onBusy: (isBusy: boolean) => void }) {
  const vault = useVault();
  const database = useDatabase();
  const settings = useSettings();
  const rule = usePassphraseRule();
  const today = useToday();
  const { trail } = usePlaces();
  const [made, setMade] = useState<MadeVault | null>(null);
  async function recover(recoveryKey: string, passphrase: string): Promise<Outcome> {
    onBusy(true);
    const outcome = await outcomeOf(vault.recover(recoveryKey, passphrase).then(setMade));
    if (outcome !== 'done') onBusy(false);
    return outcome;
  }
  async function enter() {
    await noteKeyKept(database).catch(() => {});
    await made?.enter().catch(() => {});
    onBusy(false);
  }
  if (!settings) return null;
  if (made) {
    return (
      <KeyPage
        isReplacement
        recoveryKey={made.recoveryKey}
        today={today}
        {...keepKey}
        onDone={() => void enter()}
      />
    );
  }
  return (
    <Locked
      lockAfter={settings.lockAfter}
      waiting={vault.inboxWaiting}
      isTeaching={placeOf(trail).at === 'teach'}
      rule={rule}
      onUnlock={(passphrase) => outcomeOf(vault.unlock(passphrase))}
      readKey={readRecoveryKey}
      onRecover={recover}
    />
  );
}
