import type { MarkTier } from '../../lib/domain/mark.ts';
import type { Unit } from '../../lib/domain/page-reading.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import type { StepMark } from '../charts/CaseMarks.tsx';
import type { PlanSpan } from '../charts/plan-band.ts';
import { ratedPoints, type ReadingPoint } from '../charts/reading-point.ts';
import { ReadingsLine } from '../charts/ReadingsLine.tsx';
import { ReadingsWedge } from '../charts/ReadingsWedge.tsx';
import { readingsSentence } from './readings-words.ts';
import '../charts/charts.css';

export type ReadingsPlotProps = {
  points: readonly ReadingPoint[];
  unit: Unit;
  tier: MarkTier | 'ok' | null;
  plans: readonly PlanSpan[];
  /** Steps reached, each on its day. */
  steps: readonly StepMark[];
  /** The school's count lines; none for a unit they do not apply to. */
  thresholds: readonly number[];
  /** The newest point's figure: "24 of 71". */
  lastLabel: string;
  today: SchoolDay;
};

/** The readings of one series: against the wedge where every one has days enrolled, else as a count over time. */
export function ReadingsPlot(props: ReadingsPlotProps) {
  const { points, unit, today } = props;
  const sentence = readingsSentence(points, unit, today);
  const rated = ratedPoints(points);
  if (rated !== null) {
    return (
      <ReadingsWedge
        points={rated}
        tier={props.tier ?? 'ok'}
        plans={props.plans}
        steps={props.steps}
        sentence={sentence}
        lastLabel={props.lastLabel}
      />
    );
  }
  const day = (point: ReadingPoint | undefined) => (point ? formatDay(point.asOf, today) : '');
  return (
    <ReadingsLine
      points={points}
      thresholds={props.thresholds}
      plans={props.plans}
      steps={props.steps}
      sentence={sentence}
      dayLabels={{ first: day(points[0]), last: day(points.at(-1)) }}
      lastLabel={formatCount(points.at(-1)?.absences ?? 0)}
    />
  );
}
