import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { FieldFrame } from './FieldFrame.tsx';

type DayFieldProps = {
  label: string;
  value: SchoolDay | null;
  /** Null while the field holds no whole day. */
  onChange: (day: SchoolDay | null) => void;
  hint?: string | undefined;
  error?: string | null | undefined;
  isRequired?: boolean;
  min?: SchoolDay;
  max?: SchoolDay;
};

/** The browser's own day input over `YYYY-MM-DD`. */
export function DayField(props: DayFieldProps) {
  return (
    <FieldFrame label={props.label} hint={props.hint} error={props.error}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="date"
          value={props.value ?? ''}
          required={props.isRequired ?? false}
          min={props.min}
          max={props.max}
          onChange={(e) => props.onChange(e.target.value || null)}
        />
      )}
    </FieldFrame>
  );
}
