import { i18n } from '#i18n';
import { Button } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import type { AnswerControls } from '../../../../components/page/answer-controls.ts';
import type { PageRow } from '../../../../components/page/page-row.ts';
import { PutOffList } from '../../../../components/week/PutOffList.tsx';
import type { PutOffRow } from '../../../../components/week/week-row.ts';
import { WeekAgendaList } from '../../../../components/week/WeekAgendaList.tsx';
import { type Whose, WhoseStudents } from '../../../../components/week/WhoseStudents.tsx';
import { WhyBoard } from '../../../../components/week/WhyBoard.tsx';
import type { WeekQueue } from '../../hooks/use-why-queue.ts';
import type { Go } from '../../navigation.ts';
import type { RowActs } from './row-acts.ts';
import type { WeekView } from './week-view.ts';

type WeekListProps = {
  view: WeekView;
  /** The question about everybody: what the list rests on. */
  all: WeekQueue;
  /** The rows of the question, with the one that was just answered. */
  rows: PageRow[];
  answer: AnswerControls;
  acts: RowActs;
  whose: Whose;
  onWhose: (whose: Whose) => void;
  hasName: boolean;
  go: Go;
  onAsk: () => void;
  onBringBack: (row: PutOffRow) => void;
};

/** Whose students, the question, what the cases ask for, and what was put off; each is left out where it has nothing to say. */
export function WeekList(props: WeekListProps) {
  const { view, all, whose, hasName, go } = props;
  const isKnown = whose === 'all' || hasName;
  if (all.studentsRead === 0) return <Question {...props} queue={all} />;
  return (
    <>
      <WhoseStudents
        whose={whose}
        onChange={props.onWhose}
        hasName={hasName}
        onSettings={() => go.to('settings')}
      />
      {isKnown && view.queue ? <Question {...props} queue={view.queue} /> : null}
      {isKnown ? <Cases {...props} /> : null}
      <Together go={go} />
    </>
  );
}

/** What is done for several students at once. */
function Together({ go }: { go: Go }) {
  return (
    <section className="pad inline">
      <Button onPress={() => go.to('desk')}>
        <Icon name="calendar" />
        {i18n.t('panel.desk')}
      </Button>
      <Button onPress={() => go.to('meeting')}>
        <Icon name="people" />
        {i18n.t('panel.meeting')}
      </Button>
    </section>
  );
}

function Question({
  view,
  queue,
  rows,
  answer,
  acts,
  go,
  onAsk,
}: WeekListProps & { queue: WeekQueue }) {
  const { total, known, open, studentsRead } = queue;
  return (
    <WhyBoard
      view={{ total, known, open: open.length, studentsRead, rows }}
      isAlone={view.groups?.length === 0}
      answer={answer}
      onOpen={(studentId) => go.toStudent(studentId, 'case')}
      onMore={acts.more}
      onAsk={onAsk}
    />
  );
}

function Cases({ view, acts, whose, onBringBack }: WeekListProps) {
  return (
    <>
      <WeekAgendaList
        groups={view.groups}
        isMine={whose === 'mine'}
        acts={{
          open: ({ key }) => acts.open(key),
          act: ({ key }) => acts.act(key),
          more: ({ key }, trigger) => acts.more(key, trigger),
        }}
      />
      <PutOffList rows={view.putOff} onBringBack={onBringBack} />
    </>
  );
}
