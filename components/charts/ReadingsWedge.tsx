import type { MarkTier } from '../../lib/domain/mark.ts';
import { PlanGrounds, type Span, StepFlags, type StepMark } from './CaseMarks.tsx';
import { enrolledOn, planBand, type PlanSpan } from './plan-band.ts';
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

/** Plans and reached steps where they lie on the axis of days enrolled; those outside of the readings are not drawn. */
function placed(
  points: readonly RatedPoint[],
  plans: readonly PlanSpan[],
  steps: readonly StepMark[],
  { days }: Wedge,
): { spans: Span[]; flags: { id: string; x: number }[] } {
  const spans = plans.flatMap((plan) => {
    const band = planBand(points, plan);
    return band ? [{ id: plan.startsOn, from: days.at(band.from), to: days.at(band.to) }] : [];
  });
  const flags = steps.flatMap(({ id, day }) => {
    const enrolled = enrolledOn(points, day);
    return enrolled === null ? [] : [{ id, x: days.at(enrolled) }];
  });
  return { spans, flags };
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
 * Days missed against days enrolled, over grounds at 5, 10 and 20 percent, with the plans' days behind it
 * and a pennant for each step reached (ui/design.md D9). `sentence` is the plot in words; `lastLabel` stands at the newest point, such as "24 of 71".
 */
export function ReadingsWedge({
  points,
  tier,
  plans,
  steps,
  sentence,
  lastLabel,
}: {
  points: readonly RatedPoint[];
  tier: MarkTier | 'ok';
  plans: readonly PlanSpan[];
  steps: readonly StepMark[];
  sentence: string;
  lastLabel: string;
}) {
  const shape = wedge(points, box);
  const last = points.at(-1);
  if (last === undefined) return null;
  const { spans, flags } = placed(points, plans, steps, shape);
  return (
    // A drawing in place has no <img> to be.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="plot" viewBox="0 0 328 192" role="img" aria-label={sentence}>
      {shape.grounds.map((ground) => (
        <path key={ground.tier} className={`ground ground--${ground.tier}`} d={ground.path} />
      ))}
      <PlanGrounds spans={spans} box={box} />
      <path className="axis" d={`M${box.left} ${box.bottom}H${box.right}`} />
      <Ticks days={shape.days} absences={shape.absences} />
      <Borders borders={shape.borders} />
      <path className="ink" d={shape.line} />
      <Points points={points} shape={shape} />
      <StepFlags flags={flags} box={box} />
      <LastPoint point={last} shape={shape} tier={tier} label={lastLabel} />
    </svg>
  );
}
