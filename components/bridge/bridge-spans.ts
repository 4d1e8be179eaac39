import {
  datedSteps,
  type Transition,
  type TransitionStep,
} from '../../lib/domain/casework/transition.ts';
import { daysBetween, type SchoolDay } from '../../lib/domain/school-day.ts';

/** The deck in user units of the drawing: spans up to `full`, then the full schedule on firm ground up to `end`. */
export const deck = { start: 2, full: 298, end: 326, y: 40, ground: 86 } as const;

export type BridgeSpan = {
  step: TransitionStep;
  from: SchoolDay;
  to: SchoolDay;
  x: number;
  width: number;
};

export type BridgeShape = {
  spans: BridgeSpan[];
  /** Where the deck that is done ends; `deck.start` before the first day. */
  done: number;
  /** Where today stands; null before the first day. */
  today: number | null;
};

type Way = Pick<Transition, 'startsOn' | 'steps' | 'fullScheduleOn' | 'completedOn'>;

/** Where a day lies on the deck: its spans are as long as their time (ui/design.md D8). */
function placeOn({ startsOn, fullScheduleOn }: Way, day: SchoolDay): number {
  const whole = Math.max(1, daysBetween(startsOn, fullScheduleOn));
  const share = daysBetween(startsOn, day) / whole;
  return deck.start + Math.min(1, Math.max(0, share)) * (deck.full - deck.start);
}

function todayOn(way: Way, today: SchoolDay): number | null {
  if (today < way.startsOn) return null;
  return today < way.fullScheduleOn ? placeOn(way, today) : (deck.full + deck.end) / 2;
}

/** The way back as a drawing: each span a step, its length its time, and how far today has come. */
export function bridgeShape(way: Way, today: SchoolDay): BridgeShape {
  const dated = datedSteps(way);
  const spans = dated.map(({ step, from, to }, index) => {
    const x = placeOn(way, from);
    const next = dated[index + 1]?.from ?? way.fullScheduleOn;
    return { step, from, to, x, width: placeOn(way, next) - x };
  });
  const at = todayOn(way, today);
  const isDone = way.completedOn !== null && way.completedOn <= today;
  return { spans, done: isDone ? deck.end : (at ?? deck.start), today: at };
}

/** An arch under a stretch of the deck: a pier at each end and a curve between them. */
export function archPath(x: number, width: number): string {
  const { y, ground } = deck;
  const rise = Math.min(34, width / 3);
  const top = ground - rise;
  const [right, half, quarter] = [x + width, width / 2, width / 4];
  return [
    `M${x} ${y + 2}V${ground}`,
    `M${x} ${ground}C${x} ${top + rise / 3} ${x + half - quarter} ${top} ${x + half} ${top}`,
    `S${right} ${top + rise / 3} ${right} ${ground}`,
  ].join('');
}
