import type { MarkTier } from '../../lib/domain/mark.ts';
import type { RatedPoint } from './reading-point.ts';
import { wedge } from './wedge.ts';

const box = { left: 2, top: 4, right: 156, bottom: 60 };

/** The wedge beside the one figure of a case (ui/design.md D1): borders named, no axes; `sentence` says it in words. */
export function SmallWedge({
  points,
  tier,
  sentence,
}: {
  points: readonly RatedPoint[];
  tier: MarkTier | 'ok';
  sentence: string;
}) {
  const shape = wedge(points, box);
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    // A drawing in place has no <img> to be.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="plot plot--small" viewBox="0 0 188 64" role="img" aria-label={sentence}>
      {shape.grounds.map((ground) => (
        <path key={ground.tier} className={`ground ground--${ground.tier}`} d={ground.path} />
      ))}
      <path className="grid" d={`M${box.left} ${box.bottom}H${box.right}`} />
      {shape.borders.slice(1).map(({ share, y }) => (
        <text key={share} x={box.right + 4} y={y + 4}>
          {share * 100}%
        </text>
      ))}
      <path className="ink" d={shape.line} />
      <circle
        className={`last last--${tier}`}
        cx={shape.days.at(last.enrolled)}
        cy={shape.absences.at(last.absences)}
        r="3.5"
      />
    </svg>
  );
}
