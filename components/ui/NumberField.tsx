import { FieldFrame } from './FieldFrame.tsx';

type NumberFieldProps = {
  label: string;
  /** As typed: the one who saves decides what is a number, and says so under the field. */
  value: string;
  onChange: (text: string) => void;
  hint?: string | undefined;
  error?: string | null | undefined;
  /** Words after the number: "days". */
  suffix?: string;
};

/** A short field for one number, kept as text so that nothing typed is lost or silently changed. */
export function NumberField({ label, value, onChange, hint, error, suffix }: NumberFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(wiring) => (
        <span className="inline">
          <input
            {...wiring}
            className="input input--n"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={(e) => onChange(e.target.value)}
          />
          {suffix ? <span className="sm muted">{suffix}</span> : null}
        </span>
      )}
    </FieldFrame>
  );
}
