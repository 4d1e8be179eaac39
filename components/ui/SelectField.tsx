import { FieldFrame } from './FieldFrame.tsx';

type SelectFieldProps<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  hint?: string | undefined;
  error?: string | null | undefined;
};

/** The browser's own select over a short list of choices. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  function choose(text: string) {
    const chosen = props.options.find((option) => option.value === text);
    if (chosen) props.onChange(chosen.value);
  }
  return (
    <FieldFrame label={props.label} hint={props.hint} error={props.error}>
      {(wiring) => (
        <select
          {...wiring}
          className="select"
          value={props.value}
          onChange={(e) => choose(e.target.value)}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
