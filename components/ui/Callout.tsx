import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './callout.css';

export type CalloutKind = 'good' | 'caution' | 'danger' | 'plain' | 'info';

const icons: Record<CalloutKind, IconName> = {
  good: 'check-circle',
  caution: 'look',
  danger: 'look',
  plain: 'info',
  info: 'info',
};

type CalloutProps = {
  kind: CalloutKind;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  icon?: IconName;
};

/** What happened, what is safe, what to do. `danger` is spoken at once: "not saved" and "could not open" only. */
export function Callout({ kind, title, children, actions, icon }: CalloutProps) {
  return (
    <div
      className={kind === 'info' ? 'note' : `note note--${kind}`}
      role={kind === 'danger' ? 'alert' : 'note'}
    >
      <Icon name={icon ?? icons[kind]} />
      <div>
        {title ? <p className="note__title">{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
        {actions ? <div className="note__acts">{actions}</div> : null}
      </div>
    </div>
  );
}
