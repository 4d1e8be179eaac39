import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './empty.css';

type EmptyProps = {
  icon: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  isPageTitle?: boolean;
};

/** Nothing here, and why, and what there is instead. */
export function Empty({ icon, title, children, actions, isPageTitle = false }: EmptyProps) {
  const Title = isPageTitle ? 'h1' : 'h2';
  return (
    <section className="empty">
      <span className="empty__ic">
        <Icon name={icon} size="lg" />
      </span>
      <Title className="strong">{title}</Title>
      {typeof children === 'string' ? <p className="sm muted">{children}</p> : children}
      {actions ? <div className="inline">{actions}</div> : null}
    </section>
  );
}
