import { use } from 'react';
import { i18n } from '#i18n';
import type { AnswerControls } from '../page/answer-controls.ts';
import { AskedRow } from '../page/AskedRow.tsx';
import { FirstRows } from '../page/FirstRows.tsx';
import type { PageRow } from '../page/page-row.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Meter } from '../ui/Meter.tsx';
import { NamesShown } from '../ui/names-shown.ts';
import { Section } from '../ui/Section.tsx';
import { RowMore } from './WeekItem.tsx';

/** The week's one question, computed: who is over the line, how many causes are known, who is still asked about. */
export type WhyView = {
  total: number;
  known: number;
  /** Students still asked about; a row that was just answered stands in `rows` for a while longer. */
  open: number;
  rows: PageRow[];
  /** Students ever read on this device: what all of this rests on (domain.md R13). */
  studentsRead: number;
};

type WhyBoardProps = {
  view: WhyView;
  answer: AnswerControls;
  onOpen: (studentId: string) => void;
  /** Opens the row's menu at its button; without it there is none. */
  onMore?: ((studentId: string, trigger: HTMLElement) => void) | undefined;
  /** Begins to ask one after the other; without it there is no such way. */
  onAsk?: (() => void) | undefined;
  /** Whether nothing else is due this week either: then there is room to say so at length. */
  isAlone?: boolean;
};

/** "Do you know why?" with honest progress, and the students still asked about, most days first (ui/design.md C1, C3). */
export function WhyBoard(props: WhyBoardProps) {
  const { view, answer, onOpen, onMore, onAsk, isAlone = true } = props;
  if (view.studentsRead === 0) {
    return (
      <Empty icon="page" title={i18n.t('week.nothingReadTitle')}>
        {i18n.t('week.nothingReadBody')}
      </Empty>
    );
  }
  return (
    <>
      <Progress view={view} onAsk={onAsk} />
      <div className="hr-gap" />
      {view.rows.length > 0 ? (
        <Asked rows={view.rows} isAlone={isAlone} answer={answer} onOpen={onOpen} onMore={onMore} />
      ) : (
        <AllClear total={view.total} isAlone={isAlone} />
      )}
    </>
  );
}

function Asked({
  rows,
  isAlone,
  answer,
  onOpen,
  onMore,
}: { rows: PageRow[]; isAlone: boolean } & Pick<WhyBoardProps, 'answer' | 'onOpen' | 'onMore'>) {
  return (
    <FirstRows rows={rows} isAlone={isAlone}>
      {(row) => (
        <AskedRow
          key={row.key}
          row={row}
          answer={answer}
          onOpen={onOpen}
          tools={<More row={row} onMore={onMore} />}
        />
      )}
    </FirstRows>
  );
}

function More({ row, onMore }: { row: PageRow } & Pick<WhyBoardProps, 'onMore'>) {
  const { studentId, name } = row;
  if (studentId === null || !onMore) return null;
  return <RowMore name={name} onPress={(trigger) => onMore(studentId, trigger)} />;
}

function Progress({ view, onAsk }: Pick<WhyBoardProps, 'view' | 'onAsk'>) {
  const areNamesShown = use(NamesShown);
  const { total, known, open, studentsRead } = view;
  const words = i18n.t('week.known', total, { known: String(known), total: String(total) });
  return (
    <Section title={i18n.t('week.question')} large>
      <div className="stack stack--2">
        {total > 0 ? (
          <>
            <p className="sm muted">{words}</p>
            <Meter label={words} value={known} of={total} large />
          </>
        ) : null}
        {open > 0 ? <p className="sm">{i18n.t('week.open', open, { n: String(open) })}</p> : null}
        {open > 0 && onAsk && areNamesShown ? (
          <p className="inline">
            <Button kind="primary" onPress={onAsk}>
              {i18n.t('agenda.one.start', open, { n: String(open) })}
            </Button>
            <span className="xs muted">{i18n.t('agenda.one.takes')}</span>
          </p>
        ) : null}
        <p className="xs muted">
          {i18n.t('week.restsOn', studentsRead, { n: String(studentsRead) })}
        </p>
      </div>
    </Section>
  );
}

/** In a line or two: whether anything else is due is said below, at length. */
function AllClear({ total, isAlone }: { total: number; isAlone: boolean }) {
  return (
    <div className="pad stack stack--1">
      <p className={isAlone ? 'strong' : 'sm muted'}>
        {total === 0 ? i18n.t('week.nobodyOverTitle') : i18n.t('week.allClearTitle')}
      </p>
      {isAlone ? <p className="sm muted">{i18n.t('week.allClearBody')}</p> : null}
    </div>
  );
}
