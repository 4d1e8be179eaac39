import { FieldFrame } from './FieldFrame.tsx';

type TimeFieldProps = {
  label: string;
  /** A clock time, `HH:MM`; null while the field holds none. */
  value: string | null;
  onChange: (time: string | null) => void;
  hint?: string | undefined;
};

/** The browser's own time input over `HH:MM`. */
export function TimeField(props: TimeFieldProps) {
  return (
    <FieldFrame label={props.label} hint={props.hint}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="time"
          value={props.value ?? ''}
          onChange={(e) => props.onChange(e.target.value.slice(0, 5) || null)}
        />
      )}
    </FieldFrame>
  );
}
