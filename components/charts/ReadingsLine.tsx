import { PlanGrounds, StepFlags, type StepMark } from './CaseMarks.tsx';
import { countLine, type CountLine } from './count-line.ts';
import { daySpan, isBetween, type PlanSpan } from './plan-band.ts';
import type { ReadingPoint } from './reading-point.ts';

const box = { left: 24, top: 12, right: 296, bottom: 150 };

function Thresholds({ lines }: { lines: CountLine['lines'] }) {
  return lines.map(({ threshold, y }) => (
    <g key={threshold}>
      <path className="grid grid--line" d={`M${box.left} ${y}H${box.right}`} />
      <text x={box.right + 4} y={y + 4}>
        {threshold}
      </text>
    </g>
  ));
}

function Points({ points, shape }: { points: readonly ReadingPoint[]; shape: CountLine }) {
  return points.map((point) => {
    const x = shape.onDay(point.asOf);
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

function Ends({
  points,
  dayLabels,
}: {
  points: readonly ReadingPoint[];
  dayLabels: { first: string; last: string };
}) {
  return (
    <>
      <path className="axis" d={`M${box.left} ${box.bottom}H${box.right}`} />
      <text x={box.left} y={box.bottom + 14}>
        {dayLabels.first}
      </text>
      {points.length > 1 && (
        <text x={box.right} y={box.bottom + 14} textAnchor="end">
          {dayLabels.last}
        </text>
      )}
    </>
  );
}

/**
 * A count over time with the school's count lines dotted across, where no denominator is known. `sentence` is the plot
 * in words; `dayLabels` name the first and last reading's day.
 */
export function ReadingsLine({
  points,
  thresholds,
  plans,
  steps,
  sentence,
  dayLabels,
  lastLabel,
}: {
  points: readonly ReadingPoint[];
  thresholds: readonly number[];
  plans: readonly PlanSpan[];
  steps: readonly StepMark[];
  sentence: string;
  dayLabels: { first: string; last: string };
  lastLabel: string;
}) {
  const shape = countLine(points, thresholds, box);
  const last = points.at(-1);
  if (last === undefined) return null;
  const x = shape.onDay(last.asOf);
  const y = shape.absences.at(last.absences);
  const spans = plans.flatMap((plan) => {
    const span = daySpan(points, plan);
    return span
      ? [{ id: plan.startsOn, from: shape.onDay(span.startsOn), to: shape.onDay(span.endsOn) }]
      : [];
  });
  const flags = steps
    .filter(({ day }) => isBetween(points, day))
    .map(({ id, day }) => ({ id, x: shape.onDay(day) }));
  return (
    // A drawing in place has no <img> to be.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="plot" viewBox="0 0 328 170" role="img" aria-label={sentence}>
      <PlanGrounds spans={spans} box={box} />
      <Thresholds lines={shape.lines} />
      {shape.absences.ticks.map((tick) => (
        <text key={tick} x={box.left - 5} y={shape.absences.at(tick) + 4} textAnchor="end">
          {tick}
        </text>
      ))}
      <Ends points={points} dayLabels={dayLabels} />
      <path className="ink" d={shape.line} />
      <Points points={points} shape={shape} />
      <StepFlags flags={flags} box={box} />
      <circle className="last" cx={x} cy={y} r="4" />
      <text
        className="on"
        x={Math.min(x, box.right - 24)}
        y={Math.max(y - 9, 9)}
        textAnchor="middle"
      >
        {lastLabel}
      </text>
    </svg>
  );
}
