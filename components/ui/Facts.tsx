import { Children, type ReactNode } from 'react';
import './facts.css';

/** Facts on one line with a dot between two; empty ones are left out. */
export function Facts({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <span className={className ? `facts ${className}` : 'facts'}>
      {Children.toArray(children).map((fact) =>
        typeof fact === 'string' || typeof fact === 'number' ? (
          <span key={fact}>{fact}</span>
        ) : (
          fact
        ),
      )}
    </span>
  );
}
