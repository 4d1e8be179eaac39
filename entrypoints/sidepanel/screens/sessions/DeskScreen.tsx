import { type RefObject, use, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { VirtualRows } from '../../../../components/page/VirtualRows.tsx';
import { DeskFind } from '../../../../components/sessions/DeskFind.tsx';
import { DeskHead } from '../../../../components/sessions/DeskHead.tsx';
import {
  type DeskLine,
  DeskRow,
  type DeskRowActs,
} from '../../../../components/sessions/DeskRow.tsx';
import { DeskTotals } from '../../../../components/sessions/DeskTotals.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Empty } from '../../../../components/ui/Empty.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import { BackBar } from '../../../../components/ui/PanelBar.tsx';
import { CaseHidden } from '../../../../components/vault/CaseHidden.tsx';
import { useBackKey } from '../../hooks/use-back-key.ts';
import { NamesBand } from '../../NamesBand.tsx';
import type { Go } from '../../navigation.ts';
import { deskLine, fits } from './desk-rows.ts';
import { SignInPart } from './SignInPart.tsx';
import { UnsavedPart } from './UnsavedPart.tsx';
import { type Desk, useDesk } from './use-desk.ts';
import { moveInList, useDeskKeys } from './use-desk-keys.ts';
import { useDeskMarks } from './use-desk-marks.ts';
import { useFound } from './use-found.ts';
import { differingSessions, useUseForAll } from './use-use-for-all.ts';
import '../../../../components/case/case.css';
import '../../../../components/sessions/sessions.css';

/** A whole group's session: everyone of that day, one tap or one letter each (domain.md 4, Saturday sessions). */
export function DeskScreen({ go, onBack }: { go: Go; onBack: () => void }) {
  useBackKey(onBack);
  return (
    <>
      <BackBar title={i18n.t('sessions.desk.title')} onBack={onBack} />
      <main className="body">
        <NamesBand />
        {use(NamesShown) ? <OpenDesk go={go} /> : <CaseHidden />}
      </main>
    </>
  );
}

function OpenDesk({ go }: { go: Go }) {
  const desk = useDesk();
  const [isPrinting, setPrinting] = useState(false);
  const useForAll = useUseForAll(desk);
  if (isPrinting && desk.rows !== undefined) {
    return <SignInPart desk={desk} rows={desk.rows} onClose={() => setPrinting(false)} />;
  }
  return (
    <>
      <DeskHead
        date={desk.date}
        onDate={(date) => desk.open({ date })}
        blocks={desk.blocks}
        block={desk.block}
        onBlock={(block) => desk.open({ block })}
        topic={desk.note.topic}
        teacher={desk.note.teacher}
        onTold={desk.tell}
        differing={differingSessions(desk).length}
        onUseForAll={useForAll}
      />
      {desk.rows === undefined ? null : <DeskList desk={desk} go={go} rows={desk.rows} />}
      {(desk.rows ?? []).length === 0 ? null : (
        <div className="foot">
          <Button onPress={() => setPrinting(true)}>
            <Icon name="print" />
            {i18n.t('signIn.open')}
          </Button>
        </div>
      )}
    </>
  );
}

type RowActs = Omit<DeskRowActs, 'onActive'>;
type DeskListProps = { desk: Desk; go: Go; rows: NonNullable<Desk['rows']> };

/** Rows as they are drawn, those that fit what is typed, and what can be done with them. */
function useDeskList({ desk, go, rows }: DeskListProps, text: string) {
  const marks = useDeskMarks(desk);
  const showsBlock = desk.block === null && desk.blocks.length > 1;
  const all = rows.map((row) => {
    const marked = { mark: marks.markOf(row), isFailed: marks.isFailed(row) };
    return { row, line: deskLine(row, marked, showsBlock) };
  });
  const acts: RowActs = {
    onMark: marks.mark,
    onRetry: marks.retry,
    onOpen: (key) => go.toStudent(marks.studentOf(key), 'case', 'sessions'),
    onTakeOff: (key) => desk.takeOff(marks.studentOf(key)),
  };
  return {
    marks,
    acts,
    lines: all.map(({ line }) => line),
    shown: all.filter(({ row }) => fits(row.student, text)).map(({ line }) => line),
  };
}

function DeskList(props: DeskListProps) {
  const { desk, rows } = props;
  const list = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { marks, acts, lines, shown } = useDeskList(props, text);
  const found = useFound(
    text,
    rows.map(({ student }) => student.id),
  );
  useDeskKeys(list, {
    onMark: marks.mark,
    onUnmark: marks.unmark,
    onFind: () => find.current?.select(),
  });
  return (
    <>
      <UnsavedPart {...marks} />
      <DeskFind
        text={text}
        onText={setText}
        found={found}
        fitsNobody={shown.length === 0}
        onAdd={(studentId) => {
          desk.add(studentId);
          setText('');
        }}
        onEnterList={() => moveInList(list.current, 1)}
        input={find}
      />
      {lines.length === 0 ? (
        <Empty icon="calendar" title={i18n.t('sessions.desk.none')}>
          {i18n.t('sessions.desk.noneText')}
        </Empty>
      ) : (
        <>
          <p className="xs muted desk__keys">{i18n.t('sessions.desk.keys')}</p>
          <Rows list={list} lines={shown} acts={acts} />
          <DeskTotals lines={lines} saving={marks.saving} />
        </>
      )}
    </>
  );
}

function Rows({
  list,
  lines,
  acts,
}: {
  list: RefObject<HTMLDivElement | null>;
  lines: readonly DeskLine[];
  acts: RowActs;
}) {
  const [active, setActive] = useState<string | null>(null);
  const isThere = lines.some(({ key }) => key === active);
  return (
    <section ref={list} aria-label={i18n.t('sessions.desk.list')}>
      <VirtualRows rows={lines}>
        {(line) => (
          <DeskRow
            key={line.key}
            line={line}
            isActive={isThere ? line.key === active : line === lines[0]}
            onActive={setActive}
            {...acts}
          />
        )}
      </VirtualRows>
    </section>
  );
}
