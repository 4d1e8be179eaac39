import type { ReactNode } from 'react';
import { useStartFocus } from '../ui/use-start-focus.ts';
import { Mark } from '../ui/Mark.tsx';
import './vault.css';

type VaultPageProps = {
  title: string;
  lead: string;
  /** The mark stands above the title where the panel shows nothing else. */
  hasMark?: boolean;
  /** Everything stands in the middle of the panel's height. */
  isCentred?: boolean;
  foot?: ReactNode;
  children: ReactNode;
};

/** One page of the first run or of the lock: it stands instead of the whole panel. */
export function VaultPage(props: VaultPageProps) {
  const { hasMark = false, isCentred = false } = props;
  const start = useStartFocus<HTMLHeadingElement>();
  return (
    <div className="panel">
      <main className={isCentred ? 'body pad flow vault vault--centred' : 'body pad flow vault'}>
        {hasMark ? <Mark large /> : null}
        <div className="stack stack--1">
          <h1 className="page-title" ref={start} tabIndex={-1}>
            {props.title}
          </h1>
          <p className="lead">{props.lead}</p>
        </div>
        {props.children}
      </main>
      {props.foot ? <footer className="foot xs muted">{props.foot}</footer> : null}
    </div>
  );
}
