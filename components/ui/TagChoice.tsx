import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './button.css';
import './fields.css';

export type TagOption<Value extends string> = {
  value: Value;
  label: string;
  /** The key that picks it, shown beside the words; the screen listens for it. */
  key?: string;
};

type TagChoiceProps<Value extends string> = {
  label: string;
  options: readonly TagOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
  /** Takes the focus when it appears: only where a person just asked for it. */
  takesFocus?: boolean;
};

/** Single choice of tags. Arrow keys move, Space or Enter picks: moving alone never answers. */
export function TagChoice<Value extends string>(props: TagChoiceProps<Value>) {
  function choose(keys: Set<string | number>) {
    const chosen = props.options.find((option) => keys.has(option.value));
    if (chosen) props.onChange(chosen.value);
  }
  return (
    <ToggleButtonGroup
      className="tags"
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={props.isDisabled ?? false}
      selectedKeys={props.value === null ? [] : [props.value]}
      onSelectionChange={choose}
    >
      {props.options.map((option, index) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className="tag"
          aria-label={option.label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={(props.takesFocus ?? false) && index === 0}
        >
          {option.label}
          {option.key ? (
            <span className="kbd" aria-hidden="true">
              {option.key}
            </span>
          ) : null}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
