import { i18n } from '#i18n';
import { PlainCopyForm } from '../../../../components/backup/PlainCopyForm.tsx';
import { type Purpose, recipientWords } from '../../../../components/leaving/purpose.ts';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { plainJson } from '../../../../lib/backup/plain-json.ts';
import { countsOf } from '../../../../lib/backup/records.ts';
import { storedRecords } from '../../../../lib/backup/stored-records.ts';
import { readStore } from '../../../../lib/store/read-store.ts';
import { payloadSchema } from '../../../../lib/store/tables.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { logLineOf } from '../leaving/log-line.ts';
import { countStored } from './count-stored.ts';
import { type About, leavingOf, recordsIn } from './leaving-file.ts';
import { fileNameOf } from './our-files.ts';
import { useLeave } from './use-leave.ts';

/** Everything as readable JSON, on purpose only; not offered where the school allows no files that anyone could open. */
export function PlainCopySheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet
      title={i18n.t('backup.plainCopy.title')}
      lead={i18n.t('backup.plainCopy.lead')}
      onClose={onClose}
    >
      <PlainCopy onClose={onClose} />
    </Sheet>
  );
}

/** All of it is in the file, so all of it counts as ticked. */
function aboutOf(purpose: Purpose): About {
  const ticked: About['ticked'] = ['causes', 'restrictedNotes', 'privateNotes'];
  return { act: 'plain-json', ticked, to: recipientWords(purpose), why: purpose.why.trim() };
}

function PlainCopy({ onClose }: { onClose: () => void }) {
  const store = useStore();
  const author = useAuthor();
  const fileName = fileNameOf('plain', useToday());
  const stored = useStored(countStored, []);
  const leave = useLeave();
  if (!stored) return null;
  const { students, counts } = stored;
  const save = (purpose: Purpose) =>
    leave(async () => {
      const records = await readStore(store, storedRecords);
      const file = plainJson(records, { madeAt: author.now, schema: payloadSchema });
      const ids = records.students.map(({ id }) => id);
      return { fileName, file, leaving: leavingOf(aboutOf(purpose), ids, countsOf(records)) };
    });
  return (
    <PlainCopyForm
      preview={{ fileName, students: students.length, records: recordsIn(counts) }}
      logLine={(purpose) => logLineOf(leavingOf(aboutOf(purpose), students, counts), author)}
      onSave={save}
      onClose={onClose}
    />
  );
}
