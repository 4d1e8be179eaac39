import type { RatedPoint } from './reading-point.ts';
import { linearScale, pathThrough, tickStep, type Box, type Scale } from './scale.ts';

/** The tier borders of domain.md R3 as drawn: 5, 10 and 20 percent of the days enrolled. */
export const shares = [0.05, 0.1, 0.2] as const;

export type Wedge = {
  days: Scale;
  absences: Scale;
  grounds: { tier: 'risk' | 'mod' | 'sev'; path: string }[];
  /** Where the border of a share meets the right edge. */
  borders: { share: number; y: number }[];
  line: string;
};

/** The corner points of the ground between two shares, or above the last one. */
function ground(days: Scale, absences: Scale, from: number, to: number | null): string {
  const corner: [number, number] = [days.at(0), absences.at(0)];
  const edge = (share: number): [number, number] => [
    days.at(days.max),
    absences.at(days.max * share),
  ];
  const rest: [number, number][] =
    to === null
      ? [
          [days.at(days.max), absences.at(absences.max)],
          [days.at(0), absences.at(absences.max)],
        ]
      : [edge(to)];
  return `${pathThrough([corner, edge(from), ...rest])}z`;
}

/** Days enrolled on the x axis end at the next round number, and leave room for the last label. */
function lastDay(points: readonly RatedPoint[]): number {
  const most = Math.max(...points.map((point) => point.enrolled));
  const step = tickStep(most, 4);
  return Math.ceil((most * 1.25) / step) * step;
}

/**
 * Geometry of days missed against days enrolled over the grounds of 5, 10 and 20 percent (domain.md 7, ui/design.md D9).
 * `box` is in user units; the absence axis always shows the 20 percent border.
 */
export function wedge(points: readonly RatedPoint[], box: Box): Wedge {
  const days = linearScale(lastDay(points), box.left, box.right, 5);
  const missed = points.flatMap((point) => [point.absences, point.correctedFrom ?? 0]);
  const highest = Math.max(...missed, days.max * 0.22) * 1.12;
  const absences = linearScale(highest, box.bottom, box.top, 4);
  return {
    days,
    absences,
    grounds: [
      { tier: 'risk', path: ground(days, absences, 0.05, 0.1) },
      { tier: 'mod', path: ground(days, absences, 0.1, 0.2) },
      { tier: 'sev', path: ground(days, absences, 0.2, null) },
    ],
    borders: shares.map((share) => ({ share, y: absences.at(days.max * share) })),
    line: pathThrough(
      points.map((point) => [days.at(point.enrolled), absences.at(point.absences)]),
    ),
  };
}
