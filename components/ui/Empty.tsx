import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './empty.css';

type EmptyProps = { icon: IconName; title: string; children?: ReactNode; actions?: ReactNode };

/** Nothing here, and why, and what there is instead. */
export function Empty({ icon, title, children, actions }: EmptyProps) {
  return (
    <section className="empty">
      <span className="empty__ic">
        <Icon name={icon} size="lg" />
      </span>
      <h2 className="strong">{title}</h2>
      {typeof children === 'string' ? <p className="sm muted">{children}</p> : children}
      {actions ? <div className="inline">{actions}</div> : null}
    </section>
  );
}
