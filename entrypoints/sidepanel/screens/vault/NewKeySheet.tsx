import { NewRecoveryKey } from '../../../../components/vault/NewRecoveryKey.tsx';
import { noteKeyKept } from '../../../../lib/store/vault/recovery-key-kept.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useVault } from '../../hooks/vault-context.ts';
import { keepKey } from './keep-key.ts';
import { failureOf } from './outcome-of.ts';

/** Makes another recovery key for the open vault, after the passphrase, and stays until it is kept. */
export function NewKeySheet({ onClose }: { onClose: () => void }) {
  const vault = useVault();
  const database = useDatabase();
  const today = useToday();
  return (
    <NewRecoveryKey
      today={today}
      onMake={(passphrase) =>
        vault.replaceRecoveryKey(passphrase).then((recoveryKey) => ({ recoveryKey }), failureOf)
      }
      {...keepKey}
      onKept={() => void noteKeyKept(database).catch(() => {})}
      onClose={onClose}
    />
  );
}
