import { i18n } from '#i18n';
import type { AnswerControls } from '../page/answer-controls.ts';
import { AskedRow } from '../page/AskedRow.tsx';
import type { PageRow } from '../page/page-row.ts';
import { VirtualRows } from '../page/VirtualRows.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Meter } from '../ui/Meter.tsx';
import { Section } from '../ui/Section.tsx';

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

type WhyBoardProps = { view: WhyView; answer: AnswerControls; onOpen: (studentId: string) => void };

/** "Do you know why?" with honest progress, and the students still asked about, most days first (ui/design.md C1, C3). */
export function WhyBoard({ view, answer, onOpen }: WhyBoardProps) {
  if (view.studentsRead === 0) {
    return (
      <Empty icon="page" title={i18n.t('week.nothingReadTitle')}>
        {i18n.t('week.nothingReadBody')}
      </Empty>
    );
  }
  return (
    <>
      <Progress view={view} />
      <div className="hr-gap" />
      {view.rows.length > 0 ? (
        <VirtualRows rows={view.rows}>
          {(row) => <AskedRow key={row.key} row={row} answer={answer} onOpen={onOpen} />}
        </VirtualRows>
      ) : (
        <AllClear total={view.total} />
      )}
    </>
  );
}

function Progress({ view }: { view: WhyView }) {
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
        <p className="xs muted">
          {i18n.t('week.restsOn', studentsRead, { n: String(studentsRead) })}
        </p>
      </div>
    </Section>
  );
}

function AllClear({ total }: { total: number }) {
  return (
    <Empty
      icon="check"
      title={total === 0 ? i18n.t('week.nobodyOverTitle') : i18n.t('week.allClearTitle')}
    >
      {i18n.t('week.allClearBody')}
    </Empty>
  );
}
