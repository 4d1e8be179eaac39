import type { ReactNode } from 'react';
import './plan.css';

/** One part of a long form under its own words. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form-part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
