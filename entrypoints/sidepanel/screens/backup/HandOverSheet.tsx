import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { StudentChoice } from '../../../../components/backup/find-choices.ts';
import { type HandOverChoice, HandOverForm } from '../../../../components/backup/HandOverForm.tsx';
import { type Purpose, recipientWords } from '../../../../components/leaving/purpose.ts';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { countsOf } from '../../../../lib/backup/records.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import { readStore } from '../../../../lib/store/read-store.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { logLineOf } from '../leaving/log-line.ts';
import { usePassphraseRule } from '../vault/use-passphrase-rule.ts';
import { handedOver } from './handed-over.ts';
import { type About, leavingOf, recordsIn } from './leaving-file.ts';
import { encryptedFile, fileNameOf } from './our-files.ts';
import { useLeave } from './use-leave.ts';

type HandOverSheetProps = {
  onClose: () => void;
  /** Chosen from the start, where it is opened from one student's case. */
  studentIds?: readonly string[];
};

/** Chosen students as one encrypted file for somebody else: written down first (ui/design.md D12, H3). */
export function HandOverSheet({ onClose, studentIds = [] }: HandOverSheetProps) {
  return (
    <Sheet
      title={i18n.t('backup.handOver.title')}
      lead={i18n.t('backup.handOver.lead')}
      onClose={onClose}
    >
      <HandOver onClose={onClose} studentIds={studentIds} />
    </Sheet>
  );
}

function aboutOf(purpose: Purpose, { restrictedNotes }: HandOverChoice): About {
  const ticked: About['ticked'] = restrictedNotes ? ['restrictedNotes'] : [];
  const why = purpose.why.trim();
  return { act: 'hand-over', ticked, to: recipientWords(purpose), why };
}

function HandOver({ onClose, studentIds }: Required<HandOverSheetProps>) {
  const store = useStore();
  const author = useAuthor();
  const rule = usePassphraseRule();
  const fileName = fileNameOf('hand-over', useToday());
  const [choice, setChoice] = useState<HandOverChoice>({
    students: new Set(studentIds),
    restrictedNotes: false,
  });
  const students = useChoices();
  const about = useStored((rows) => handedOver(rows, choice), [choice]);
  const leave = useLeave();
  if (!students || !about) return null;
  const ids = [...choice.students];
  const counts = countsOf(about.records);
  const save = (passphrase: string, purpose: Purpose) =>
    leave(async () => {
      const madeAt = author.now;
      const { records } = await readStore(store, (rows) => handedOver(rows, choice));
      const file = await encryptedFile(store, records, { kind: 'hand-over', madeAt, passphrase });
      const going = records.students.map(({ id }) => id);
      const leaving = leavingOf(aboutOf(purpose, choice), going, countsOf(records));
      return { fileName, file, leaving };
    });
  return (
    <HandOverForm
      students={students}
      choice={choice}
      onChoice={setChoice}
      preview={{
        fileName,
        students: counts.students,
        records: recordsIn(counts),
        restrictedNotes: about.restrictedNotes,
      }}
      logLine={(purpose) => logLineOf(leavingOf(aboutOf(purpose, choice), ids, counts), author)}
      rule={rule}
      onSave={save}
      onClose={onClose}
    />
  );
}

/** Everyone read on this device, by name, as they may be shown now. */
function useChoices(): StudentChoice[] | undefined {
  const shownName = useShownName();
  const students = useStored((rows) => rows.all('students'), []);
  return useMemo(
    () => students && choicesOf(students).map((one) => ({ ...one, name: shownName(one.name) })),
    [students, shownName],
  );
}

function choicesOf(students: readonly Student[]): StudentChoice[] {
  return students
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ id, name, sisId, nameKey }) => ({ id, name, sisId, nameKey }));
}
