import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { Box } from './scale.ts';

/** A step that was reached, on its day. */
export type StepMark = { id: string; day: SchoolDay };

/** A stretch of the horizontal axis, in user units. */
export type Span = { id: string; from: number; to: number };

/** The days of plans, behind everything else: a ground, and a dashed line where each began. */
export function PlanGrounds({ spans, box }: { spans: readonly Span[]; box: Box }) {
  return spans.map(({ id, from, to }) => (
    <g key={id}>
      <rect
        className="band"
        x={from}
        y={box.top}
        width={Math.max(0, to - from)}
        height={box.bottom - box.top}
      />
      <path className="band-edge" d={`M${from} ${box.top}V${box.bottom}`} />
    </g>
  ));
}

/** A pennant on the axis for each step reached (ui/design.md D9). */
export function StepFlags({
  flags,
  box,
}: {
  flags: readonly { id: string; x: number }[];
  box: Box;
}) {
  return flags.map(({ id, x }) => (
    <path key={id} className="flag" d={`M${x} ${box.bottom}v-18h9l-3 3.5 3 3.5h-9`} />
  ));
}
