import type { AnswerControls } from '../../../../components/page/answer-controls.ts';
import type { useOpenCase } from './use-open-case.ts';
import type { useWeekActs } from './use-week-acts.ts';
import type { WeekView } from './week-view.ts';
import type { WeekOverSwitch } from './WeekOver.tsx';

/** What can be done with a row of the week, by its key: with the mouse, from its menu, or by one letter. */
export type RowActs = {
  open: (rowKey: string) => void;
  /** Does what the row's own button says. */
  act: (rowKey: string) => void;
  knowWhy: (rowKey: string) => void;
  putOff: (rowKey: string) => void;
  more: (rowKey: string, trigger: HTMLElement) => void;
};

/** Acts on the rows of a view; a key that no row has any more does nothing. */
export function rowActs(
  { itemOf, subjectOf }: Pick<WeekView, 'itemOf' | 'subjectOf'>,
  {
    answer,
    openCase,
    over,
    acts,
  }: {
    answer: AnswerControls;
    openCase: ReturnType<typeof useOpenCase>;
    over: WeekOverSwitch;
    acts: ReturnType<typeof useWeekActs>;
  },
): RowActs {
  const knowWhy = (rowKey: string) => {
    if (subjectOf(rowKey)?.item === 'why') answer.ask(rowKey);
  };
  return {
    knowWhy,
    open: (rowKey) => {
      const item = itemOf(rowKey);
      if (item) openCase.toPart(item);
    },
    act: (rowKey) => {
      const item = itemOf(rowKey);
      if (item?.kind === 'task' && item.task) acts.finish(item.task);
      else if (item) openCase.toForm(item);
      else knowWhy(rowKey);
    },
    putOff: (rowKey) => {
      const subject = subjectOf(rowKey);
      if (subject) over.show({ kind: 'snooze', subject });
    },
    more: (rowKey, trigger) => {
      const subject = subjectOf(rowKey);
      if (subject) over.show({ kind: 'menu', subject, trigger });
    },
  };
}
