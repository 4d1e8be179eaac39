import { use, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { AgendaList } from '../../../../components/meeting/AgendaList.tsx';
import { MeetingSteps } from '../../../../components/meeting/MeetingSteps.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Empty } from '../../../../components/ui/Empty.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import { BackBar } from '../../../../components/ui/PanelBar.tsx';
import { CaseHidden } from '../../../../components/vault/CaseHidden.tsx';
import { WhoseStudents } from '../../../../components/week/WhoseStudents.tsx';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { useBackKey } from '../../hooks/use-back-key.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { NamesBand } from '../../NamesBand.tsx';
import type { Go } from '../../navigation.ts';
import { type Arrival, MeetingStudent } from './MeetingStudent.tsx';
import { readRecap } from './read-recap.ts';
import { Recap } from './Recap.tsx';
import { type Meeting, useMeeting } from './use-meeting.ts';
import '../../../../components/student/student.css';
import '../../../../components/meeting/meeting.css';

function Nobody({ isMine }: { isMine: boolean }) {
  return (
    <Empty icon="people" title={i18n.t('meeting.nobody')}>
      {i18n.t(isMine ? 'meeting.nobodyMine' : 'meeting.nobodyText')}
    </Empty>
  );
}

type TalkProps = {
  meeting: Meeting;
  decided: ReadonlySet<string>;
  today: SchoolDay;
  go: Go;
};

function Talk({ meeting, decided, today, go }: TalkProps) {
  const areNamesShown = use(NamesShown);
  const { entries, current } = meeting;
  // A key or a row of the agenda leads to the name; the buttons stay where the next press is.
  const [arrival, setArrival] = useState<Arrival>('first');
  const step = (how: Arrival, by: 1 | -1) => {
    setArrival(how);
    meeting.step(by);
  };
  useKeys({ '[': () => step('name', -1), ']': () => step('name', 1) });
  if (current === null) return null;
  const { entry, index } = current;
  return (
    <>
      <MeetingSteps index={index} count={entries.length} onStep={(by) => step('view', by)} />
      {areNamesShown ? (
        <MeetingStudent
          key={entry.studentId}
          entry={entry}
          arrival={arrival}
          today={today}
          go={go}
        />
      ) : (
        <CaseHidden />
      )}
      <AgendaList
        entries={entries}
        current={entry.studentId}
        decided={decided}
        today={today}
        onOpen={(studentId) => {
          setArrival('name');
          meeting.goTo(studentId);
        }}
      />
    </>
  );
}

function Agenda({ decided, go }: Pick<TalkProps, 'decided' | 'go'>) {
  const { meeting, today, whose, setWhose, hasName } = useMeeting();
  if (!meeting) return null;
  return (
    <>
      <WhoseStudents
        whose={whose}
        onChange={setWhose}
        hasName={hasName}
        onSettings={() => go.to('settings')}
      />
      {meeting.current === null ? (
        <Nobody isMine={whose === 'mine'} />
      ) : (
        <Talk meeting={meeting} decided={decided} today={today} go={go} />
      )}
    </>
  );
}

/**
 * The team's meeting: one student after the other, with decisions and tasks written down as they are made, and a recap of the day
 * (seed "reintegration plans": monthly reviews in a non-punitive context).
 */
export function MeetingScreen({ go, onBack }: { go: Go; onBack: () => void }) {
  const today = useToday();
  const [isRecap, setRecap] = useState(false);
  const recap = useStored((rows) => readRecap(rows, today), [today]);
  const decided = useMemo(
    () =>
      new Set(recap?.filter(({ reviews }) => reviews.length > 0).map(({ student }) => student.id)),
    [recap],
  );
  const back = isRecap ? () => setRecap(false) : onBack;
  useBackKey(back);
  return (
    <>
      <BackBar
        key={String(isRecap)}
        title={i18n.t(isRecap ? 'meeting.recap.title' : 'meeting.title')}
        onBack={back}
      />
      <NamesBand />
      <main className="body">
        {isRecap ? (
          <Recap entries={recap} today={today} />
        ) : (
          <>
            <Agenda decided={decided} go={go} />
            <div className="pad">
              <Button onPress={() => setRecap(true)}>
                <Icon name="page" />
                {i18n.t('meeting.recap.open')}
              </Button>
            </div>
          </>
        )}
      </main>
    </>
  );
}
