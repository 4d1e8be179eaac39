import type { PageStatus } from '../domain/page-reading.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type Comparison, compareWithHistory, inOrder, sameNumbers } from '../domain/snapshots.ts';

/** What becomes of a count that a page shows. */
export type Placement =
  /** The newest of its series from now on; the one it replaces moves to the past. */
  | { place: 'newest'; snapshot: Snapshot; replaced: Snapshot | null; comparison: Comparison }
  /** The newest of its series said the same: it was seen again. */
  | { place: 'seen-again'; latest: Snapshot }
  /** An older page: it may belong between what was read before. */
  | { place: 'past'; snapshot: Snapshot }
  | { place: 'nowhere' };

const nowhere: Placement = { place: 'nowhere' };

/** Where a count belongs, given the newest snapshot of its series; an incomplete page never lowers or clears anything (domain.md R10). */
export function placeSnapshot(
  snapshot: Snapshot,
  latest: Snapshot | null,
  status: PageStatus,
): Placement {
  const comparison = compareWithHistory(latest ? [latest] : [], snapshot);
  const complete = status === 'read';
  switch (comparison.kind) {
    case 'earlier-as-of':
      return complete ? { place: 'past', snapshot } : nowhere;
    case 'same':
      if (latest && (!complete || sameNumbers(latest, snapshot))) {
        return { place: 'seen-again', latest };
      }
      break;
    case 'up':
      if (!complete && latest && losesFigure(latest, snapshot)) return nowhere;
      break;
    case 'corrected':
      if (!complete) return nowhere;
      return newest({ ...snapshot, correctedFrom: comparison.before }, latest, comparison);
    case 'new-school-year':
    case 'new-enrolment':
      if (!complete) return nowhere;
      break;
    case 'first':
      break;
  }
  return newest(snapshot, latest, comparison);
}

function newest(snapshot: Snapshot, replaced: Snapshot | null, comparison: Comparison): Placement {
  return { place: 'newest', snapshot, replaced, comparison };
}

/** A column cut off by an incomplete page would take the rate away that a flag rests on. */
function losesFigure(before: Snapshot, now: Snapshot): boolean {
  const enrolled = before.enrolled !== null && now.enrolled === null;
  return enrolled || (before.attendanceRate !== null && now.attendanceRate === null);
}

/** Whether a count of an earlier day says anything that the past of its series does not say already. */
export function addsToPast(snapshot: Snapshot, past: Snapshot[]): boolean {
  const before = inOrder(past.filter(({ asOf }) => asOf <= snapshot.asOf)).at(-1);
  return !before || !sameNumbers(before, snapshot);
}
