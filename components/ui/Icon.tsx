import './icon.css';
import { iconShapes } from './icon-shapes.tsx';

export type IconName = keyof typeof iconShapes;

/** Drawings that point along the line of text: they turn where it begins at the right. */
const pointing: readonly IconName[] = ['back', 'external', 'next', 'undo'];

/** One drawing of ui/design.md 13; decorative: what it stands beside or in carries the name. */
export function Icon({ name, size }: { name: IconName; size?: 'sm' | 'lg' }) {
  const turns = pointing.includes(name) ? ' ic--turns' : '';
  return (
    <svg
      className={`ic${size ? ` ic--${size}` : ''}${turns}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {iconShapes[name]}
    </svg>
  );
}
