import { use, useState } from 'react';
import { i18n } from '#i18n';
import { PrintStudent } from '../../../../components/leaving/PrintStudent.tsx';
import { type Purpose, recipientWords } from '../../../../components/leaving/purpose.ts';
import { sharedParts } from '../../../../components/leaving/record-parts.ts';
import { StudentRecord } from '../../../../components/leaving/StudentRecord.tsx';
import { Empty } from '../../../../components/ui/Empty.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import { BackBar } from '../../../../components/ui/PanelBar.tsx';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { printPage } from '../../../../lib/platform/print.ts';
import type { DisclosureFields } from '../../../../lib/store/disclosures.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useBackKey } from '../../hooks/use-back-key.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { NamesBand } from '../../NamesBand.tsx';
import type { Go } from '../../navigation.ts';
import { logLineOf } from './log-line.ts';
import { printedRecord, readRecord, type RecordSource } from './printed-record.ts';
import { usePurpose } from './use-purpose.ts';
import { printingState, useShare } from './use-share.ts';

/** One student's record on paper: what a parent may ask to see (trust.md A3, ui/design.md G2). */
export function PrintScreen({ studentId, go }: { studentId: string; go: Go }) {
  const source = useStored((rows) => readRecord(rows, studentId), [studentId]);
  const settings = useSettings();
  const areNamesShown = use(NamesShown);
  useBackKey(go.back);
  return (
    <>
      <BackBar title={i18n.t('leaving.print.title')} onBack={go.back} />
      <NamesBand />
      <main className="body">
        {source === null ? (
          <Empty icon="person" title={i18n.t('student.gone')}>
            {i18n.t('student.goneText')}
          </Empty>
        ) : null}
        {source && !areNamesShown ? (
          <Empty icon="eye-off" title={i18n.t('leaving.print.namesHidden')} />
        ) : null}
        {source && settings && areNamesShown ? <Print source={source} settings={settings} /> : null}
      </main>
    </>
  );
}

/** The commonest reason, so that nobody who asks has to wait; it can be changed. */
function parentAsked(): Purpose {
  return { recipient: 'family', other: '', why: i18n.t('leaving.print.parentAsked') };
}

function Print({ source, settings }: { source: RecordSource; settings: Settings }) {
  const author = useAuthor();
  const today = useToday();
  const [hasRestricted, setRestricted] = useState(false);
  const asked = usePurpose(parentAsked());
  const { state, leave } = useShare();
  const record = printedRecord(source, { hasRestricted, today, settings });
  const leaving: DisclosureFields = {
    act: 'print',
    students: [record.student.id],
    fields: sharedParts(record),
    ticked: hasRestricted ? ['restrictedNotes'] : [],
    rows: 1,
    to: recipientWords(asked.purpose),
    why: asked.purpose.why.trim(),
  };
  const names = new Map([[record.student.id, record.student.name]]);
  return (
    <PrintStudent
      restrictedNotes={source.file.notes.filter(({ kind }) => kind === 'restricted').length}
      hasRestricted={hasRestricted}
      onRestricted={setRestricted}
      purpose={asked.purpose}
      onPurpose={asked.change}
      problems={asked.problems}
      logLine={logLineOf(leaving, author, names)}
      state={printingState(state)}
      onPrint={() => {
        if (asked.isSaid()) leave(leaving, printPage);
      }}
    >
      <StudentRecord record={record} printedBy={author.by} today={today} />
    </PrintStudent>
  );
}
