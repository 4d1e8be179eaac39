import type { MarkTier } from '../../lib/domain/mark.ts';
import { planBand, type PlanSpan } from './plan-band.ts';
import type { RatedPoint } from './reading-point.ts';
import type { Scale } from './scale.ts';
import { wedge, type Wedge } from './wedge.ts';

const box = { left: 24, top: 12, right: 296, bottom: 172 };

function Ticks({ days, absences }: { days: Scale; absences: Scale }) {
  return (
    <>
      {absences.ticks.map((tick) => (
        <text key={`y${tick}`} x={box.left - 5} y={absences.at(tick) + 4} textAnchor="end">
          {tick}
        </text>
      ))}
      {days.ticks.map((tick) => (
        <text key={`x${tick}`} x={days.at(tick)} y={box.bottom + 14} textAnchor="middle">
          {tick}
        </text>
      ))}
    </>
  );
}

/** Names of the borders at the right edge; one that would sit on its neighbour is left out. */
function Borders({ borders }: { borders: Wedge['borders'] }) {
  const apart = borders.filter(
    ({ y }, index) => y >= box.top && Math.abs((borders[index + 1]?.y ?? y - 99) - y) >= 12,
  );
  return apart.map(({ share, y }) => (
    <text key={share} x={box.right + 4} y={y + 4}>
      {share * 100}%
    </text>
  ));
}

function Points({ points, shape }: { points: readonly RatedPoint[]; shape: Wedge }) {
  return points.map((point) => {
    const x = shape.days.at(point.enrolled);
    return (
      <g key={point.id}>
        {point.correctedFrom !== null && (
          <circle
            className="taken-back"
            cx={x}
            cy={shape.absences.at(point.correctedFrom)}
            r="2.5"
          />
        )}
        <circle className="dot" cx={x} cy={shape.absences.at(point.absences)} r="2" />
      </g>
    );
  });
}

function PlanGround({
  points,
  plan,
  shape,
}: {
  points: readonly RatedPoint[];
  plan: PlanSpan | null;
  shape: Wedge;
}) {
  const band = planBand(points, plan);
  if (band === null) return null;
  const from = shape.days.at(band.from);
  const width = Math.max(0, shape.days.at(band.to) - from);
  return (
    <>
      <rect className="band" x={from} y={box.top} width={width} height={box.bottom - box.top} />
      <path className="band-edge" d={`M${from} ${box.top}V${box.bottom}`} />
    </>
  );
}

function LastPoint({
  point,
  shape,
  tier,
  label,
}: {
  point: RatedPoint;
  shape: Wedge;
  tier: MarkTier | 'ok';
  label: string;
}) {
  const x = shape.days.at(point.enrolled);
  const y = shape.absences.at(point.absences);
  return (
    <>
      <circle className={`last last--${tier}`} cx={x} cy={y} r="4" />
      <text className="on" x={x + 8} y={y + 4}>
        {label}
      </text>
    </>
  );
}

/**
 * Days missed against days enrolled, over grounds at 5, 10 and 20 percent, with the plan's days behind it
 * (ui/design.md D9). `sentence` is the plot in words; `lastLabel` stands at the newest point, such as "24 of 71".
 */
export function ReadingsWedge({
  points,
  tier,
  plan,
  sentence,
  lastLabel,
}: {
  points: readonly RatedPoint[];
  tier: MarkTier | 'ok';
  plan: PlanSpan | null;
  sentence: string;
  lastLabel: string;
}) {
  const shape = wedge(points, box);
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    // A drawing in place has no <img> to be.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="plot" viewBox="0 0 328 192" role="img" aria-label={sentence}>
      {shape.grounds.map((ground) => (
        <path key={ground.tier} className={`ground ground--${ground.tier}`} d={ground.path} />
      ))}
      <PlanGround points={points} plan={plan} shape={shape} />
      <path className="axis" d={`M${box.left} ${box.bottom}H${box.right}`} />
      <Ticks days={shape.days} absences={shape.absences} />
      <Borders borders={shape.borders} />
      <path className="ink" d={shape.line} />
      <Points points={points} shape={shape} />
      <LastPoint point={last} shape={shape} tier={tier} label={lastLabel} />
    </svg>
  );
}
