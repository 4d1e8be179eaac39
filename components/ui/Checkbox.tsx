import { type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import './fields.css';

type CheckboxProps = {
  label: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  hint?: string | undefined;
  isDisabled?: boolean;
};

/** One tick with its words; the whole line answers to a click. */
export function Checkbox({ label, isSelected, onChange, hint, isDisabled = false }: CheckboxProps) {
  const id = useId();
  return (
    <label
      className="opt"
      data-selected={isSelected || undefined}
      data-disabled={isDisabled || undefined}
    >
      <input
        className="opt__input"
        type="checkbox"
        checked={isSelected}
        disabled={isDisabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(e) => onChange(e.target.checked)}
      />
      <span className="opt__box" aria-hidden="true">
        <Icon name="check" />
      </span>
      <span className="opt__text">
        <span id={`${id}-label`}>{label}</span>
        {hint ? (
          <span className="xs muted" id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
