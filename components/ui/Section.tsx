import { type ReactNode, useId } from 'react';

type SectionProps = {
  title: string;
  count?: string | number;
  action?: ReactNode;
  children: ReactNode;
  large?: boolean;
};

/** A part of a screen under its own heading (h2), parted from the one before by a hairline. */
export function Section({ title, count, action, children, large = false }: SectionProps) {
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sec__head">
        <h2 className={large ? 'sec__title sec__title--lg' : 'sec__title'} id={id}>
          {title}
        </h2>
        {count === undefined ? null : <span className="sec__n num">{count}</span>}
        {action ? <span className="sec__act">{action}</span> : null}
      </div>
      {children}
    </section>
  );
}
