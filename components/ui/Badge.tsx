import type { ReactNode } from 'react';
import './badge.css';

/** One or two words set apart from the line they stand in. */
export function Badge({
  kind,
  children,
}: {
  kind?: 'plain' | 'caution' | 'good';
  children: ReactNode;
}) {
  return <span className={kind ? `badge badge--${kind}` : 'badge'}>{children}</span>;
}
