import { Radio, RadioGroup } from 'react-aria-components';
import './fields.css';

type SegmentsProps<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  /** Null until the person has chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
};

/** Two to four choices of which one always holds, side by side. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  function choose(text: string) {
    const chosen = props.options.find((option) => option.value === text);
    if (chosen) props.onChange(chosen.value);
  }
  return (
    <RadioGroup
      className="seg"
      orientation="horizontal"
      aria-label={props.label}
      value={props.value}
      onChange={choose}
      isDisabled={props.isDisabled ?? false}
    >
      {props.options.map((option) => (
        <Radio key={option.value} value={option.value} className="seg__opt">
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
