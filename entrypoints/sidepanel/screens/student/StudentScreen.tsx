import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { StudentBar } from '../../../../components/student/StudentBar.tsx';
import { Empty } from '../../../../components/ui/Empty.tsx';
import { isCauseKnown } from '../../../../lib/domain/cause-known.ts';
import { type CaseFile, readCaseFile } from '../../../../lib/store/case-file.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { CaseWish } from '../../navigation.ts';
import { newCauseForm, type OpenForm } from './open-form.ts';
import { StudentCase } from './StudentCase.tsx';
import type { CasePart } from '../../../../components/student/CaseStrip.tsx';
import { useOpenForm } from './use-open-form.ts';
import '../../../../components/case/case.css';

export type StudentScreenProps = {
  studentId: string;
  /** `cause` asks why at once, or opens the form where a cause is known; `all-causes` always opens it. */
  want: CaseWish;
  /** The tab it opens with; without it the one it was left at. */
  part?: CasePart | null;
  onBack: () => void;
  /** Where a school calendar is missing, the way to give one; without it the words stand alone. */
  onOpenSettings?: () => void;
  /** Stands at the end of the bar. */
  tools?: ReactNode;
  /** Whether this screen is the one in view: its keys are off otherwise. */
  isInView?: boolean;
};

type Start = { asks: boolean; form: OpenForm | null | undefined };

/** A guess is one click; where a cause is known already, there is more to say than a guess. */
function startOf(want: CaseWish, { causes }: CaseFile): Start {
  if (want === 'case') return { asks: false, form: undefined };
  if (want === 'cause' && !isCauseKnown(causes)) return { asks: true, form: null };
  return { asks: false, form: newCauseForm };
}

function Gone({ onBack, tools }: Pick<StudentScreenProps, 'onBack' | 'tools'>) {
  return (
    <>
      <StudentBar name="" figure={null} isScrolled={false} tools={tools} onBack={onBack} />
      <main>
        <h1 className="sr">{i18n.t('student.case')}</h1>
        <Empty icon="person" title={i18n.t('student.gone')}>
          {i18n.t('student.goneText')}
        </Empty>
      </main>
    </>
  );
}

type OpenedProps = Omit<StudentScreenProps, 'studentId'> & { file: CaseFile; settings: Settings };

function Opened({ file, settings, want, part = null, ...props }: OpenedProps) {
  const { onBack, onOpenSettings, tools, isInView = true } = props;
  const today = useToday();
  // What a case opens with is settled once: the answer to it must not change it.
  const [start] = useState(() => startOf(want, file));
  const forms = useOpenForm(file.student.id, start.form);
  if (!forms.isReady) return null;
  return (
    <StudentCase
      file={file}
      settings={settings}
      today={today}
      forms={forms}
      asks={start.asks}
      firstPart={part}
      tools={tools}
      isInView={isInView}
      onBack={onBack}
      onOpenSettings={onOpenSettings}
    />
  );
}

function OneStudent({ studentId, ...props }: StudentScreenProps) {
  const settings = useSettings();
  const file = useStored((rows) => readCaseFile(rows, studentId), [studentId]);
  if (file === undefined || settings === undefined) return null;
  if (file === null) return <Gone onBack={props.onBack} tools={props.tools} />;
  return <Opened file={file} settings={settings} {...props} />;
}

/** One student's case, kept in step with every other window (ui/design.md D). */
export function StudentScreen(props: StudentScreenProps) {
  // Another student, or another wish, starts afresh.
  return <OneStudent key={`${props.studentId} ${props.want}`} {...props} />;
}
