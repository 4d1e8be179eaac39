import type { MarkTier } from '../../lib/domain/mark.ts';
import { sparklinePath, sparklineSize } from './sparkline-path.ts';
import './sparkline.css';

/** The rate at each reading, `shares` 0..1 from oldest to newest; its words are in the row (ui/design.md 4). */
export function Sparkline({ shares, tier }: { shares: readonly number[]; tier: MarkTier | 'ok' }) {
  const path = sparklinePath(shares);
  if (!path) return null;
  const { width, height } = sparklineSize;
  return (
    <svg className={`spark spark--${tier}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="ref" d={`M2 ${path.reference}H${width - 2}`} />
      <path d={path.line} />
      <circle cx={path.last.x} cy={path.last.y} r="2.5" />
    </svg>
  );
}
