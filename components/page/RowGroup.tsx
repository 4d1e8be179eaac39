import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import '../ui/empty.css';
import './student-row.css';

type RowGroupProps = { title: string; count: number; children: ReactNode };

/** Rows under a heading. */
export function RowGroup({ title, count, children }: RowGroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="sec__head rows-head">
        <h2 className="sec__title" id={id}>
          {title}
        </h2>
        <span className="sec__n num">{count}</span>
      </div>
      {children}
    </section>
  );
}

/** Rows that open on demand; they are drawn only then. */
export function FoldedRows({
  title,
  children,
  startsOpen = false,
}: {
  title: string;
  children: ReactNode;
  startsOpen?: boolean;
}) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <section>
      <h2>
        <button
          type="button"
          className="fold"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {title}
          <Icon name="down" />
        </button>
      </h2>
      {isOpen ? children : null}
    </section>
  );
}
