import { i18n } from '#i18n';
import type { SessionMark } from '../../lib/domain/casework/session.ts';
import { Facts } from '../ui/Facts.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MarkUnsaved } from './MarkUnsaved.tsx';
import { Pip } from './Pip.tsx';
import { markWord } from './session-words.ts';
import { tapMarks, type TapMark } from './TapIn.tsx';
import './sessions.css';

/** One student at a sign-in: who, what was said of them, and what there is to know. */
export type DeskLine = {
  key: string;
  name: string;
  mark: SessionMark | null;
  /** Finished words: the block, "added here". */
  facts: readonly string[];
  /** Added by hand and not marked yet: can be taken off again. */
  mayLeave: boolean;
  /** Its mark could not be saved. */
  isFailed: boolean;
};

export type DeskRowActs = {
  onMark: (key: string, mark: TapMark) => void;
  onOpen: (key: string) => void;
  onTakeOff: (key: string) => void;
  onRetry: (key: string) => void;
  /** The focus came into the row. */
  onActive: (key: string) => void;
};

type DeskRowProps = DeskRowActs & {
  line: DeskLine;
  /** The one row that Tab reaches; the arrow keys reach all. */
  isActive: boolean;
};

function Marks({ line, isActive, onMark, onActive }: DeskRowProps) {
  return (
    <span className="desk__marks">
      {tapMarks.map((mark) => {
        const label = i18n.t('sessions.desk.markOf', { mark: markWord(mark), name: line.name });
        return (
          <button
            key={mark}
            type="button"
            className="desk__mark"
            aria-pressed={line.mark === mark}
            aria-label={label}
            title={markWord(mark)}
            tabIndex={isActive ? 0 : -1}
            onFocus={() => onActive(line.key)}
            onClick={() => onMark(line.key, mark)}
          >
            <Pip state={mark} />
          </button>
        );
      })}
    </span>
  );
}

function Said({ line, onTakeOff, onRetry }: DeskRowProps) {
  if (line.facts.length === 0 && !line.mayLeave && !line.isFailed) return null;
  return (
    <span className="desk__said">
      <Facts>
        {line.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </Facts>
      {line.isFailed ? <MarkUnsaved name={line.name} onRetry={() => onRetry(line.key)} /> : null}
      {line.mayLeave ? (
        <IconButton
          small
          icon="close"
          label={i18n.t('sessions.desk.takeOff', { name: line.name })}
          onPress={() => onTakeOff(line.key)}
        />
      ) : null}
    </span>
  );
}

/** One row of a sign-in: the name opens the case, one tap marks. */
export function DeskRow(props: DeskRowProps) {
  const { line, isActive, onOpen, onActive } = props;
  return (
    <li className="desk__row" data-row={line.key}>
      <button
        type="button"
        className="desk__name"
        data-row-name=""
        tabIndex={isActive ? 0 : -1}
        onFocus={() => onActive(line.key)}
        onClick={() => onOpen(line.key)}
      >
        {line.name}
      </button>
      <Marks {...props} />
      <Said {...props} />
    </li>
  );
}
