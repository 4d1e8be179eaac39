import type { ReactNode } from 'react';
import '../ui/fields.css';

/** Visible words over a group of choices; the group itself carries the same words as its name. */
export function ChoiceField({
  label,
  hint,
  error,
  children,
}: {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <span className="field__label" aria-hidden="true">
        {label}
      </span>
      {children}
      {hint ? <p className="field__hint">{hint}</p> : null}
      {error ? <output className="field__error">{error}</output> : null}
    </div>
  );
}
