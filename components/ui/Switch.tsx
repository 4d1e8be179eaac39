import { useId } from 'react';
import './fields.css';

type SwitchProps = {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  hint?: string | undefined;
  isDisabled?: boolean;
};

/** A setting that is on or off and takes effect at once. */
export function Switch({ label, isSelected, onChange, hint, isDisabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label
      className="switch"
      data-selected={isSelected || undefined}
      data-disabled={isDisabled || undefined}
    >
      <span className="opt__text">
        <span id={`${id}-label`}>{label}</span>
        {hint ? (
          <span className="xs muted" id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
      </span>
      <input
        className="opt__input"
        type="checkbox"
        role="switch"
        aria-checked={isSelected}
        checked={isSelected}
        disabled={isDisabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(e) => onChange(e.target.checked)}
      />
      <span className="switch__track" aria-hidden="true" />
    </label>
  );
}
