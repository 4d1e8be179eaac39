import type { Ref } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './button.css';

type IconButtonProps = {
  icon: IconName;
  label: string;
  onPress: () => void;
  small?: boolean;
  isDisabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** An icon that acts; `label` is its name and its tip. */
export function IconButton({
  icon,
  label,
  onPress,
  small = false,
  isDisabled = false,
  ref,
}: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={small ? 'icon-btn icon-btn--sm' : 'icon-btn'}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
