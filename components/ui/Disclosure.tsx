import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './empty.css';

/** More of the same, folded. */
export function Disclosure({
  title,
  children,
  open = false,
}: {
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="disc" open={open}>
      <summary>
        {title}
        <Icon name="down" size="sm" />
      </summary>
      {children}
    </details>
  );
}
