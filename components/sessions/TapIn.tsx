import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SessionMark } from '../../lib/domain/casework/session.ts';
import { Pip } from './Pip.tsx';
import { markWord } from './session-words.ts';
import '../ui/fields.css';
import './sessions.css';

/** The marks of one tap. A make-up says which session it stands for, so it is not among them. */
export const tapMarks = ['here', 'late', 'missed', 'excused', 'cancelled'] as const;
export type TapMark = (typeof tapMarks)[number];

export type TapInProps = {
  /** Names the session for those who do not see it. */
  label: string;
  /** Null while nothing was said of the session, and for a mark that is none of one tap. */
  value: SessionMark | null;
  onTap: (mark: TapMark) => void;
};

/** What became of a session, by one tap. Moving with the arrow keys marks nothing. */
export function TapIn({ label, value, onTap }: TapInProps) {
  function choose(keys: Set<string | number>) {
    const chosen = tapMarks.find((mark) => keys.has(mark));
    if (chosen) onTap(chosen);
  }
  return (
    <ToggleButtonGroup
      className="tapin"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={choose}
    >
      {tapMarks.map((mark) => (
        <ToggleButton key={mark} id={mark} className="tapin__mark">
          <Pip state={mark} />
          <span>{markWord(mark)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
