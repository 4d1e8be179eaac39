import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import './entry-box.css';

type EntryBoxProps = {
  name: string;
  /** What the bin does, with the name of what it takes away. */
  removeLabel: string;
  onRemove: () => void;
  children: ReactNode;
};

/** One of several of a kind in a form: what it is called, its fields, and the way to take it out again. */
export function EntryBox({ name, removeLabel, onRemove, children }: EntryBoxProps) {
  return (
    <fieldset className="entry" aria-label={name}>
      <div className="entry__head">
        <span className="entry__name" aria-hidden="true">
          {name}
        </span>
        <IconButton small icon="trash" label={removeLabel} onPress={onRemove} />
      </div>
      {children}
    </fieldset>
  );
}
