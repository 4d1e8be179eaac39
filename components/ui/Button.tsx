import type { ReactNode, Ref } from 'react';
import './button.css';

export type ButtonProps = {
  children: ReactNode;
  onPress?: () => void;
  kind?: 'primary' | 'quiet' | 'danger' | undefined;
  size?: 'lg' | 'sm' | 'row';
  block?: boolean;
  isDisabled?: boolean;
  type?: 'button' | 'submit';
  /** Name for assistive technology where the visible words repeat in a list: "I know why, Ana Ruiz". */
  label?: string;
  isExpanded?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** A native button, so that a press is the browser's own click, as site access asks for it. */
export function Button({ ref, ...props }: ButtonProps) {
  const { kind, size, block, isDisabled = false, type = 'button' } = props;
  const look = ['btn', kind && `btn--${kind}`, size && `btn--${size}`, block && 'btn--block'];
  return (
    <button
      ref={ref}
      type={type === 'submit' ? 'submit' : 'button'}
      className={look.filter(Boolean).join(' ')}
      disabled={isDisabled}
      aria-label={props.label}
      aria-expanded={props.isExpanded}
      onClick={() => props.onPress?.()}
    >
      {props.children}
    </button>
  );
}

/** Words that act, without a button's frame. */
export function LinkButton(
  props: Pick<ButtonProps, 'children' | 'onPress' | 'label' | 'isExpanded'> & { small?: boolean },
) {
  return (
    <button
      type="button"
      className={props.small ? 'link link--xs' : 'link'}
      aria-label={props.label}
      aria-expanded={props.isExpanded}
      onClick={() => props.onPress?.()}
    >
      {props.children}
    </button>
  );
}
