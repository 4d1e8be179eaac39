import { useRef } from 'react';
import { SetUp } from '../../../../components/vault/SetUp.tsx';
import { noteKeyKept } from '../../../../lib/store/vault/recovery-key-kept.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { useProfileCare } from '../../hooks/use-profile-care.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { useToday } from '../../hooks/use-today.ts';
import { type MadeVault, useVault } from '../../hooks/vault-context.ts';
import { keepKey } from './keep-key.ts';
import { usePassphraseRule } from './use-passphrase-rule.ts';

type SetUpScreenProps = {
  mustSeal: boolean;
  /** From here on this screen stays until it is done, although the vault is there before its key is safe. */
  onBegin: () => void;
  onDone: () => void;
  onNotNow: () => void;
};

/** Makes the vault, and opens it once its recovery key is kept. */
export function SetUpScreen({ mustSeal, onBegin, onDone, onNotNow }: SetUpScreenProps) {
  const vault = useVault();
  const database = useDatabase();
  const policy = usePolicy();
  const care = useProfileCare();
  const rule = usePassphraseRule();
  const today = useToday();
  const made = useRef<MadeVault | null>(null);
  async function make(passphrase: string): Promise<string> {
    onBegin();
    try {
      made.current = await vault.make(passphrase);
      return made.current.recoveryKey;
    } catch (error) {
      onDone();
      throw error;
    }
  }
  async function enter() {
    await noteKeyKept(database).catch(() => {});
    // What cannot be opened now is opened with the passphrase.
    await made.current?.enter().catch(() => {});
    onDone();
  }
  if (!policy) return null;
  return (
    <SetUp
      mustSeal={mustSeal}
      showsWelcome={policy.showIntroduction ?? true}
      rule={rule}
      care={care ?? 'kept'}
      today={today}
      onMake={make}
      {...keepKey}
      onDone={() => void enter()}
      onNotNow={onNotNow}
    />
  );
}
