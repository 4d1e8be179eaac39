import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { StudentBar } from '../../../../components/student/StudentBar.tsx';
import { Empty } from '../../../../components/ui/Empty.tsx';
import { readCaseFile } from '../../../../lib/store/case-file.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { OpenForm } from './open-form.ts';
import { StudentCase } from './StudentCase.tsx';
import { useOpenForm } from './use-open-form.ts';
import '../../../../components/case/case.css';

export type StudentScreenProps = {
  studentId: string;
  /** `cause` opens the form for a cause at once, ready to type. */
  want: 'case' | 'cause';
  onBack: () => void;
  /** Where a school calendar is missing, the way to give one; without it the words stand alone. */
  onOpenSettings?: () => void;
  /** Stands at the end of the bar. */
  tools?: ReactNode;
  /** Whether this screen is the one in view: its keys are off otherwise. */
  isInView?: boolean;
};

const newCause: OpenForm = { kind: 'cause', id: null };

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

function OneStudent({ studentId, want, ...props }: StudentScreenProps) {
  const { onBack, onOpenSettings, tools, isInView = true } = props;
  const database = useDatabase();
  const settings = useSettings();
  const today = useToday();
  const forms = useOpenForm(studentId, want === 'cause' ? newCause : null);
  const file = useLiveQuery(async () => readCaseFile(database, studentId), [database, studentId]);
  if (file === undefined || settings === undefined || !forms.isReady) return null;
  if (file === null) return <Gone onBack={onBack} tools={tools} />;
  return (
    <StudentCase
      file={file}
      settings={settings}
      today={today}
      forms={forms}
      tools={tools}
      isInView={isInView}
      onBack={onBack}
      onOpenSettings={onOpenSettings}
    />
  );
}

/** One student's case, kept in step with every other window (ui/design.md D). */
export function StudentScreen(props: StudentScreenProps) {
  // Another student, or another wish, starts afresh.
  return <OneStudent key={`${props.studentId} ${props.want}`} {...props} />;
}
