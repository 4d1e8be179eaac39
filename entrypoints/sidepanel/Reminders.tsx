import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { CopyDue } from '../../components/backup/CopyDue.tsx';
import { KeyNotKept } from '../../components/vault/KeyNotKept.tsx';
import { isKeyKept } from '../../lib/store/vault/recovery-key-kept.ts';
import { useDatabase } from './hooks/database-context.ts';
import { SaveCopySheet } from './screens/backup/SaveCopySheet.tsx';
import { useCopyAge } from './screens/backup/use-copy-age.ts';
import { NewKeySheet } from './screens/vault/NewKeySheet.tsx';

/** What keeps the data from being lost and is not done yet, one thing at a time; nothing where all is well. */
export function Reminders() {
  const database = useDatabase();
  const isKept = useLiveQuery(() => isKeyKept(database), [database]) ?? true;
  const age = useCopyAge();
  const [isPutOff, setIsPutOff] = useState(false);
  const [sheet, setSheet] = useState<'key' | 'copy' | null>(null);
  const close = () => setSheet(null);
  const isCopyDue = age?.isDue === true && !isPutOff;
  return (
    <>
      {isKept ? null : (
        <div className="sec">
          <KeyNotKept onMakeKey={() => setSheet('key')} />
        </div>
      )}
      {isKept && isCopyDue ? (
        <div className="sec">
          <CopyDue
            age={age}
            onSaveCopy={() => setSheet('copy')}
            onNotNow={() => setIsPutOff(true)}
          />
        </div>
      ) : null}
      {sheet === 'key' ? <NewKeySheet onClose={close} /> : null}
      {sheet === 'copy' ? <SaveCopySheet onClose={close} /> : null}
    </>
  );
}
