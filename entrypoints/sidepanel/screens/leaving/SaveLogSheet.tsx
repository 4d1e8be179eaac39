import { i18n } from '#i18n';
import { LogLine } from '../../../../components/leaving/LogLine.tsx';
import { noPurpose, recipientWords } from '../../../../components/leaving/purpose.ts';
import { PurposeFields } from '../../../../components/leaving/PurposeFields.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Callout } from '../../../../components/ui/Callout.tsx';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { Disclosure } from '../../../../lib/domain/disclosure.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import { logCsv } from '../../../../lib/export/log-csv.ts';
import { saveTextAs } from '../../../../lib/platform/downloads.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useToday } from '../../hooks/use-today.ts';
import { logLineOf } from './log-line.ts';
import { usePurpose } from './use-purpose.ts';
import { useShare } from './use-share.ts';

type SaveLogSheetProps = {
  lines: readonly Disclosure[];
  students: ReadonlyMap<string, Student>;
  onClose: () => void;
};

/** The log as a file: it names students, so it is a disclosure like any other. */
export function SaveLogSheet({ lines, students, onClose }: SaveLogSheetProps) {
  const author = useAuthor();
  const today = useToday();
  const showToast = useToast();
  const asked = usePurpose({ ...noPurpose, recipient: 'myself' });
  const { state, leave } = useShare();
  const file = logCsv(lines, students, today);
  const leaving = {
    act: 'log' as const,
    students: [...new Set(lines.flatMap((line) => line.students))],
    fields: file.columns,
    rows: lines.length,
    to: recipientWords(asked.purpose),
    why: asked.purpose.why.trim(),
  };
  function save() {
    if (!asked.isSaid()) return;
    leave(leaving, () => {
      saveTextAs(file.fileName, file.text, 'text/csv;charset=utf-8');
      showToast({ text: i18n.t('leaving.log.saved', { name: file.fileName }) });
      onClose();
    });
  }
  return (
    <Sheet
      title={i18n.t('leaving.log.saveFile')}
      lead={i18n.t('exportScreen.lead')}
      onClose={onClose}
      foot={
        <Button kind="primary" isDisabled={state === 'sharing'} onPress={save}>
          {i18n.t('exportScreen.save')}
        </Button>
      }
    >
      <div className="stack">
        <PurposeFields value={asked.purpose} onChange={asked.change} problems={asked.problems} />
        <LogLine line={logLineOf(leaving, author)} />
        {state === 'failed' ? (
          <Callout kind="danger" title={i18n.t('ui.notSaved')}>
            {i18n.t('leaving.notLogged')}
          </Callout>
        ) : null}
      </div>
    </Sheet>
  );
}
