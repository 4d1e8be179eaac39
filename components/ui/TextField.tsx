import { FieldFrame } from './FieldFrame.tsx';

type TextFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | null | undefined;
  multiline?: boolean;
  isRequired?: boolean;
  maxLength?: number;
  placeholder?: string;
  type?: 'text' | 'search' | 'url';
  autoFocus?: boolean;
};

/** One line or, with `multiline`, a growing text; `value` and `onChange` carry the words as typed. */
export function TextField(props: TextFieldProps) {
  const { multiline = false, type = 'text' } = props;
  return (
    <FieldFrame label={props.label} hint={props.hint} error={props.error}>
      {(wiring) => {
        const shared = {
          ...wiring,
          value: props.value,
          required: props.isRequired ?? false,
          maxLength: props.maxLength,
          placeholder: props.placeholder,
          // Browsers keep what stands in a field for the next start, unsealed, unless it says so.
          autoComplete: 'off',
          // A sheet or a find box that opens for typing takes the focus it was opened for.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus: props.autoFocus ?? false,
        };
        return multiline ? (
          <textarea
            {...shared}
            className="textarea"
            rows={2}
            onChange={(e) => props.onChange(e.target.value)}
          />
        ) : (
          <input
            {...shared}
            className="input"
            type={type}
            onChange={(e) => props.onChange(e.target.value)}
          />
        );
      }}
    </FieldFrame>
  );
}
