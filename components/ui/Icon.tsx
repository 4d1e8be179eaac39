import './icon.css';
import { iconShapes } from './icon-shapes.tsx';

export type IconName = keyof typeof iconShapes;

/** One drawing of ui/design.md 13; decorative: what it stands beside or in carries the name. */
export function Icon({ name, size }: { name: IconName; size?: 'sm' | 'lg' }) {
  return (
    <svg className={size ? `ic ic--${size}` : 'ic'} viewBox="0 0 16 16" aria-hidden="true">
      {iconShapes[name]}
    </svg>
  );
}
