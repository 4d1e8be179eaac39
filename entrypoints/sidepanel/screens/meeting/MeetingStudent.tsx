import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { StudentVoice } from '../../../../components/interview/StudentVoice.tsx';
import { groundWords } from '../../../../components/meeting/AgendaList.tsx';
import { MeetingSummary } from '../../../../components/meeting/MeetingSummary.tsx';
import { summaryLines } from '../../../../components/meeting/summary-lines.ts';
import { caseFigures } from '../../../../components/student/case-figures.ts';
import { caseTier, shareWords, shortFigure } from '../../../../components/student/figure-words.ts';
import { gradeWords } from '../../../../components/student/grade-words.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { Facts } from '../../../../components/ui/Facts.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Tier } from '../../../../components/ui/Tier.tsx';
import type { MeetingEntry } from '../../../../lib/domain/casework/meeting-order.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { type CaseFile, readCaseFile } from '../../../../lib/store/case-file.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useStored } from '../../hooks/use-stored.ts';
import type { Go } from '../../navigation.ts';
import { MeetingDecision } from './MeetingDecision.tsx';
import { MeetingTasks } from './MeetingTasks.tsx';
import { useStudentPage } from './use-student-page.ts';

/** How one came to a student: as the meeting opened, at the name, or only to where they are in view. */
export type Arrival = 'first' | 'name' | 'view';

/** Brings the next student to the top, and the focus to the name where nothing else is to be pressed again. */
function useArrival(arrival: Arrival) {
  const name = useRef<HTMLHeadingElement>(null);
  const how = useRef(arrival);
  useEffect(() => {
    if (how.current === 'first') return;
    name.current?.scrollIntoView({ block: 'nearest' });
    if (how.current === 'name') name.current?.focus({ preventScroll: true });
  }, []);
  return name;
}

type Known = { file: CaseFile; settings: Settings; entry: MeetingEntry; today: SchoolDay };

type Ways = { go: Go; arrival: Arrival };

/** Grade, days and tier; what is not known is left out. */
function Meta({ file, settings, today }: Known) {
  const figures = caseFigures(file.snapshots, settings, today);
  const tier = figures && caseTier(figures);
  return (
    <Facts>
      {gradeWords(file.student.grade)}
      {figures && shortFigure(figures)}
      {tier && figures ? (
        <Tier key="tier" tier={tier}>
          {shareWords(figures)}
        </Tier>
      ) : null}
    </Facts>
  );
}

function Head({ go, arrival, ...known }: Known & Ways) {
  const name = useArrival(arrival);
  const { student } = known.file;
  const { open, words } = useStudentPage(student);
  useKeys({ o: open });
  return (
    <section className="who" aria-labelledby="meeting-name">
      <h2 className="page-title meeting__name" id="meeting-name" ref={name} tabIndex={-1}>
        {student.name}
      </h2>
      <p className="who__meta">
        <Meta {...known} />
      </p>
      <p className="sm fig__line">{groundWords(known.entry, known.today)}</p>
      <div className="inline fig__line">
        <Button size="sm" onPress={open}>
          <Icon name="external" size="sm" />
          {i18n.t('meeting.openPage')}
          <kbd className="kbd" aria-hidden="true">
            O
          </kbd>
        </Button>
        <Button size="sm" kind="quiet" onPress={() => go.toStudent(student.id, 'case')}>
          {i18n.t('meeting.openCase')}
        </Button>
      </div>
      <output className="xs muted">{words}</output>
    </section>
  );
}

/** One student in the meeting: why they are on the agenda, a short summary, the decision, and who does what by when. */
function Student({ go, arrival, ...known }: Known & Ways) {
  const { file, settings, today } = known;
  const readings = { snapshots: file.snapshots, calendar: settings.calendar };
  const { id } = file.student;
  return (
    <>
      <Head {...known} go={go} arrival={arrival} />
      <StudentVoice
        interviews={file.interviews}
        today={today}
        onAsk={() => go.toStudent(id, 'case', 'why')}
      />
      <section className="sec" aria-label={i18n.t('meeting.summary.title')}>
        <MeetingSummary lines={summaryLines({ ...file, readings, today })} />
      </section>
      <MeetingDecision file={file} today={today} onPlan={() => go.toStudent(id, 'case', 'plan')} />
      <MeetingTasks file={file} today={today} />
    </>
  );
}

/** Reads one student's case and shows it; nothing until it is read. */
export function MeetingStudent({
  entry,
  today,
  ...ways
}: Ways & {
  entry: MeetingEntry;
  today: SchoolDay;
}) {
  const settings = useSettings();
  const { studentId } = entry;
  const file = useStored((rows) => readCaseFile(rows, studentId), [studentId]);
  if (!settings || !file || file.student.id !== studentId) return null;
  return <Student file={file} settings={settings} entry={entry} today={today} {...ways} />;
}
