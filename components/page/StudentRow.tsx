import { type ReactNode, use, useId } from 'react';
import { i18n } from '#i18n';
import { answerWord } from '../../lib/words/cause.ts';
import { Button } from '../ui/Button.tsx';
import { CauseState } from '../ui/CauseState.tsx';
import { Facts } from '../ui/Facts.tsx';
import { NamesShown, useShownName } from '../ui/names-shown.ts';
import { Sparkline } from '../ui/Sparkline.tsx';
import { Tier } from '../ui/Tier.tsx';
import type { PageRow, RowCause } from './page-row.ts';
import './student-row.css';

type StudentRowProps = {
  row: PageRow;
  onOpen: (studentId: string) => void;
  /** Asked for by the row's button and by W; without it nothing is asked. */
  onKnowWhy?: (studentId: string) => void;
  /** A row near or below the line: lighter, without the question. */
  lite?: boolean;
  /** Stands at the end of the row's last line: what else may be done with it. */
  tools?: ReactNode;
  /** The answers, opened in place. */
  children?: ReactNode;
};

function Name({
  row,
  describedBy,
  onOpen,
}: { row: PageRow; describedBy: string } & Pick<StudentRowProps, 'onOpen'>) {
  const { studentId } = row;
  const name = useShownName()(row.name);
  if (studentId === null) return <span className="srow__name">{name}</span>;
  return (
    <button
      type="button"
      className="srow__name srow__open"
      data-row-name=""
      aria-describedby={describedBy}
      onClick={() => onOpen(studentId)}
    >
      {name}
    </button>
  );
}

function Count({ id, row }: { id: string; row: PageRow }) {
  return (
    <span className="srow__count num" id={id}>
      {row.count === null ? null : <b>{row.count}</b>}{' '}
      {row.countRest ? <span>{row.countRest}</span> : null}
    </span>
  );
}

function Line({ id, row }: { id: string; row: PageRow }) {
  const { tier, facts, asOf } = row;
  const word = use(NamesShown) ? row.word : (row.rate ?? row.word);
  return (
    <span className="srow__line" id={id}>
      <Facts>
        {word ? <span className={`tier tier--${tier ?? 'ok'}`}>{word}</span> : null}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {asOf ? <span className="late">{asOf}</span> : null}
      </Facts>
    </span>
  );
}

function Why({
  id,
  row,
  onKnowWhy,
  isOpen,
  tools,
}: { id: string; row: PageRow; isOpen: boolean } & Pick<StudentRowProps, 'onKnowWhy' | 'tools'>) {
  const { cause, studentId } = row;
  const areNamesShown = use(NamesShown);
  if (!cause) return null;
  if (!areNamesShown) return <WhyHidden id={id} cause={cause} />;
  const asks = cause.answer !== 'cause' && studentId !== null && onKnowWhy !== undefined;
  return (
    <span className="srow__why">
      <span id={id}>
        <CauseState {...cause} />
      </span>
      {asks && !isOpen ? (
        <Button
          size="row"
          label={i18n.t('page.knowWhyFor', { name: row.name })}
          onPress={() => onKnowWhy(studentId)}
        >
          {i18n.t('page.knowWhy')}
        </Button>
      ) : null}
      {!asks && row.next ? <span>{row.next}</span> : null}
      {tools}
    </span>
  );
}

/** Whether the cause is known, and nothing of what it is. */
function WhyHidden({ id, cause }: { id: string; cause: RowCause }) {
  const isKnown = cause.answer === 'cause';
  return (
    <span className="srow__why" id={id}>
      <CauseState
        answer={isKnown ? 'cause' : 'not-asked'}
        words={isKnown ? i18n.t('vault.names.causeKnown') : answerWord('not-asked')}
      />
    </span>
  );
}

/** One student: name, count, tier, change, and whether we know why. The whole row opens the case. */
export function StudentRow(props: StudentRowProps) {
  const { row, onOpen, onKnowWhy, lite = false, tools, children } = props;
  const id = useId();
  const isOpen = children !== undefined && children !== null;
  return (
    <li data-row={row.studentId ?? undefined} data-selected={isOpen || undefined}>
      <div className={lite ? 'srow srow--lite' : 'srow'}>
        {row.tier ? <Tier tier={row.tier} /> : <span />}
        <Name row={row} describedBy={`${id}-count ${id}-line ${id}-why`} onOpen={onOpen} />
        <Count id={`${id}-count`} row={row} />
        <Line id={`${id}-line`} row={row} />
        <span className="srow__side">
          <Sparkline shares={row.shares} tier={row.tier ?? 'ok'} />
        </span>
        <Why
          id={`${id}-why`}
          row={row}
          isOpen={isOpen}
          tools={tools}
          {...(onKnowWhy ? { onKnowWhy } : {})}
        />
      </div>
      {children}
    </li>
  );
}
