import { i18n } from '#i18n';
import { SaveCopyForm } from '../../../../components/backup/SaveCopyForm.tsx';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { countsOf } from '../../../../lib/backup/records.ts';
import { storedRecords } from '../../../../lib/backup/stored-records.ts';
import { noteBackup } from '../../../../lib/store/backup-state.ts';
import { readStore } from '../../../../lib/store/read-store.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { logLineOf } from '../leaving/log-line.ts';
import { usePassphraseRule } from '../vault/use-passphrase-rule.ts';
import { leavingOf, recordsIn } from './leaving-file.ts';
import { encryptedFile, fileNameOf } from './our-files.ts';
import { countStored } from './count-stored.ts';
import { useLeave } from './use-leave.ts';

/** Everything as one encrypted file for the browser's downloads: written down first (ui/design.md H3). */
export function SaveCopySheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={i18n.t('backup.save')} lead={i18n.t('backup.saveLead')} onClose={onClose}>
      <SaveCopy onClose={onClose} />
    </Sheet>
  );
}

function SaveCopy({ onClose }: { onClose: () => void }) {
  const store = useStore();
  const author = useAuthor();
  const rule = usePassphraseRule();
  const fileName = fileNameOf('copy', useToday());
  const stored = useStored(countStored, []);
  const leave = useLeave();
  if (!stored) return null;
  const about = { act: 'backup', to: i18n.t('leaving.to.myself'), why: '' } as const;
  async function save(passphrase: string | null): Promise<boolean> {
    const madeAt = author.now;
    const hasLeft = await leave(async () => {
      const records = await readStore(store, storedRecords);
      const file = await encryptedFile(store, records, { kind: 'backup', madeAt, passphrase });
      const ids = records.students.map(({ id }) => id);
      return { fileName, file, leaving: leavingOf(about, ids, countsOf(records)) };
    });
    if (hasLeft) await noteBackup(store.db, madeAt).catch(() => {});
    return hasLeft;
  }
  const { students, counts } = stored;
  return (
    <SaveCopyForm
      preview={{ fileName, students: students.length, records: recordsIn(counts) }}
      logLine={logLineOf(leavingOf(about, students, counts), author)}
      rule={rule}
      onSave={save}
      onClose={onClose}
    />
  );
}
