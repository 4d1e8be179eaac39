import { type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import './fields.css';

/** What the control inside a field must carry to belong to its label, hint and error. */
export type FieldWiring = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'data-invalid': true | undefined;
};

type FieldFrameProps = {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: (wiring: FieldWiring) => ReactNode;
};

/** Label above, hint and error below, tied to one control; so that controls side by side stand in one line. */
export function FieldFrame({ label, hint, error, children }: FieldFrameProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'data-invalid': error ? true : undefined,
      })}
      {hint ? (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          <Icon name="look" size="sm" />
          {error}
        </p>
      ) : null}
    </div>
  );
}
