import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Empty } from '../ui/Empty.tsx';
import { useShownName } from '../ui/names-shown.ts';
import type { AnswerControls } from './answer-controls.ts';
import { AskedRow } from './AskedRow.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { HowReadSheet } from './HowReadSheet.tsx';
import { NotReadSheet } from './NotReadSheet.tsx';
import { PageNotices } from './PageNotices.tsx';
import type { PageRow } from './page-row.ts';
import type { NoticeAct, PageView } from './page-view.ts';
import { FoldedRows, RowGroup } from './RowGroup.tsx';
import { StudentRow } from './StudentRow.tsx';
import { VirtualRows } from './VirtualRows.tsx';

type PageListProps = {
  view: PageView;
  answer: AnswerControls;
  onOpen: (studentId: string) => void;
  onAct: (act: NoticeAct) => void;
  /** Somebody wants to report how the page is built. */
  onDescribe: () => void;
  /** What else is to be said before the list. */
  note?: ReactNode;
};

/** The students of the open page: over the line, near it, the rest folded (ui/design.md B1-B4). */
export function PageList({ view, answer, onOpen, onAct, onDescribe, note }: PageListProps) {
  const [sheet, setSheet] = useState<'not-read' | 'how-read' | null>(null);
  return (
    <>
      <CoverageLine
        coverage={view.coverage}
        onShowNotRead={() => setSheet('not-read')}
        onShowHowRead={view.howRead.length > 0 ? () => setSheet('how-read') : null}
      />
      {note}
      <PageNotices notices={view.notices.filter(({ kind }) => kind !== 'info')} onAct={onAct} />
      <NobodyOver view={view} />
      <OverTheLine rows={view.over} answer={answer} onOpen={onOpen} />
      <NearTheLine rows={view.near} onOpen={onOpen} />
      <Rest view={view} onOpen={onOpen} />
      <NeverSeen rows={view.neverSeen} />
      <PageNotices notices={view.notices.filter(({ kind }) => kind === 'info')} onAct={onAct} />
      {sheet === 'not-read' ? (
        <NotReadSheet rows={view.notReadRows} onClose={() => setSheet(null)} />
      ) : null}
      {sheet === 'how-read' ? (
        <HowReadSheet
          sentences={view.howRead}
          onDescribe={() => {
            setSheet(null);
            onDescribe();
          }}
          onClose={() => setSheet(null)}
        />
      ) : null}
    </>
  );
}

/** A good day, said only where every row was read and compared: otherwise the notices say what is not known. */
function NobodyOver({ view }: { view: PageView }) {
  const certain =
    view.notices.every(({ kind }) => kind === 'info') &&
    view.notCompared.length === 0 &&
    view.coverage.notRead === 0;
  if (view.over.length > 0 || !certain || view.neverSeen.length > 0) return null;
  return (
    <Empty icon="check" title={i18n.t('page.nobodyOver')}>
      {view.near.length > 0
        ? i18n.t('page.someNear', view.near.length, { n: String(view.near.length) })
        : i18n.t('page.nobodyNear')}
    </Empty>
  );
}

function OverTheLine({
  rows,
  answer,
  onOpen,
}: { rows: PageRow[] } & Pick<PageListProps, 'answer' | 'onOpen'>) {
  if (rows.length === 0) return null;
  return (
    <RowGroup title={i18n.t('page.over')} count={rows.length}>
      <VirtualRows rows={rows}>
        {(row) => <AskedRow key={row.key} row={row} answer={answer} onOpen={onOpen} />}
      </VirtualRows>
    </RowGroup>
  );
}

function NearTheLine({ rows, onOpen }: { rows: PageRow[] } & Pick<PageListProps, 'onOpen'>) {
  if (rows.length === 0) return null;
  return (
    <>
      <div className="hr-gap" />
      <RowGroup title={i18n.t('page.near')} count={rows.length}>
        <LiteRows rows={rows} onOpen={onOpen} />
      </RowGroup>
    </>
  );
}

function LiteRows({ rows, onOpen }: { rows: PageRow[] } & Pick<PageListProps, 'onOpen'>) {
  return (
    <VirtualRows rows={rows}>
      {(row) => <StudentRow key={row.key} row={row} onOpen={onOpen} lite />}
    </VirtualRows>
  );
}

function Rest({ view, onOpen }: { view: PageView } & Pick<PageListProps, 'onOpen'>) {
  const { notCompared, below, remembered } = view;
  const n = String(below.length);
  return (
    <>
      {notCompared.length > 0 ? (
        <>
          <div className="hr-gap" />
          <RowGroup title={i18n.t('page.notCompared')} count={notCompared.length}>
            <LiteRows rows={notCompared} onOpen={onOpen} />
          </RowGroup>
        </>
      ) : null}
      {below.length > 0 ? (
        <>
          <div className="hr-gap" />
          <FoldedRows
            title={
              remembered
                ? i18n.t('page.othersRemembered', below.length, { n })
                : i18n.t('page.others', below.length, { n })
            }
          >
            <LiteRows rows={below} onOpen={onOpen} />
          </FoldedRows>
        </>
      ) : null}
    </>
  );
}

function NeverSeen({ rows }: { rows: PageRow[] }) {
  const shownName = useShownName();
  if (rows.length === 0) return null;
  const n = String(rows.length);
  return (
    <>
      <div className="hr-gap" />
      <FoldedRows
        title={i18n.t('page.neverSeen', rows.length, { n })}
        startsOpen={rows.length <= 6}
      >
        <div className="never stack stack--2 sm">
          <p className="muted">{i18n.t('page.neverSeenBody')}</p>
          <ul className="stack stack--1">
            {rows.map(({ key, name }) => (
              <li key={key}>{shownName(name)}</li>
            ))}
          </ul>
        </div>
      </FoldedRows>
    </>
  );
}
