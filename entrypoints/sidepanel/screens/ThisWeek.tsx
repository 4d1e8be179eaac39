import { use, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PageRow } from '../../../components/page/page-row.ts';
import { NamesShown } from '../../../components/ui/names-shown.ts';
import { WeekMoment } from '../../../components/week/WeekMoment.tsx';
import type { Week } from '../../../lib/store/week-agenda.ts';
import { useAnswerKeys } from '../hooks/use-answer-keys.ts';
import { useAuthorName } from '../hooks/use-author.ts';
import type { WeekQueue } from '../hooks/use-why-queue.ts';
import type { Go } from '../navigation.ts';
import { DueYears } from './leaving/DueYears.tsx';
import { OneAtATime } from './week/OneAtATime.tsx';
import { rowActs } from './week/row-acts.ts';
import { useHeldAnswer } from './week/use-held-answer.ts';
import { useNextRow } from './week/use-next-row.ts';
import { useOpenCase } from './week/use-open-case.ts';
import { useWeek } from './week/use-week.ts';
import { useWeekActs } from './week/use-week-acts.ts';
import { useWeekKeys } from './week/use-week-keys.ts';
import { useWhose } from './week/use-whose.ts';
import { weekView } from './week/week-view.ts';
import { WeekList } from './week/WeekList.tsx';
import { useWeekOver, WeekOver } from './week/WeekOver.tsx';

type ThisWeekProps = { queue: WeekQueue | undefined; go: Go; isInView: boolean };

/** The counselor's morning: "do you know why?", then all that the open cases ask for (ui/design.md C1 to C3). */
export function ThisWeek({ queue, go, isInView }: ThisWeekProps) {
  // The question first: with both at once each would keep the other waiting.
  const week = useWeek(isInView && queue !== undefined);
  useEffect(() => {
    if (week) queue?.lookFurther();
  }, [week, queue]);
  const [asking, setAsking] = useState<readonly PageRow[] | null>(null);
  const areNamesShown = use(NamesShown);
  if (!queue) return <WeekMoment words={i18n.t('week.loading')} />;
  if (asking !== null && areNamesShown) {
    return (
      <OneAtATime
        rows={asking}
        isInView={isInView}
        onAllCauses={(studentId) => go.toStudent(studentId, 'all-causes')}
        onOpen={(studentId) => go.toStudent(studentId, 'case')}
        onClose={() => setAsking(null)}
      />
    );
  }
  return <Morning queue={queue} week={week} go={go} isInView={isInView} onAsk={setAsking} />;
}

type MorningProps = ThisWeekProps & {
  queue: WeekQueue;
  /** Undefined until all cases were looked through. */
  week: Week | undefined;
  onAsk: (rows: readonly PageRow[]) => void;
};

function Morning({ queue, week, go, isInView, onAsk }: MorningProps) {
  const list = useRef<HTMLDivElement>(null);
  const person = useAuthorName() ?? null;
  const [whose, setWhose] = useWhose();
  const view = useMemo(
    () => weekView(queue, week, whose, person ?? ''),
    [queue, week, whose, person],
  );
  const areNamesShown = use(NamesShown);
  const over = useWeekOver();
  const openCase = useOpenCase(go);
  const acts = useWeekActs(queue.today);
  const { answer, rows } = useHeldAnswer(view.asked, isInView, (studentId) =>
    go.toStudent(studentId, 'all-causes'),
  );
  const onRows = rowActs(view, { answer, openCase, over, acts });
  useWeekKeys(list, onRows, { isInView, areNamesShown });
  useAnswerKeys(answer, isInView && areNamesShown);
  useNextRow(list, isInView);
  return (
    <div ref={list} className="body">
      <DueYears go={go} />
      <WeekList
        view={view}
        all={queue}
        rows={rows}
        answer={answer}
        acts={onRows}
        whose={whose}
        onWhose={setWhose}
        hasName={person !== null}
        go={go}
        onAsk={() => onAsk(view.asked)}
        onBringBack={acts.bringBack}
      />
      <WeekOver {...over} week={week} person={person} today={queue.today} acts={acts} />
    </div>
  );
}
