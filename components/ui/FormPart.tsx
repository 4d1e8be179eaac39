import type { ReactNode } from 'react';
import './form-part.css';

type FormPartProps = {
  title: string;
  hint?: string;
  /** What the form knows it by, so that it can be gone to. */
  name?: string;
  children: ReactNode;
};

/** One part of a long form under its own words. */
export function FormPart({ title, hint, name, children }: FormPartProps) {
  return (
    <fieldset className="form-part" name={name} tabIndex={name === undefined ? undefined : -1}>
      <legend>{title}</legend>
      {hint === undefined ? null : <p className="form-part__hint">{hint}</p>}
      {children}
    </fieldset>
  );
}
