import type { Instant } from '../school-day.ts';
import type { Interview } from './interview.ts';

type Told = Pick<Interview, 'with' | 'heldOn' | 'strengths' | 'voice'> & {
  createdAt: Instant;
  deletedAt: Instant | null;
};

/** Interviews with one person or with both, newest first: by the day of the talk, then by when it was written down. */
export function newestTalks<One extends Told>(
  interviews: readonly One[],
  who: Interview['with'] | null = null,
): One[] {
  return interviews
    .filter((one) => one.deletedAt === null && (who === null || one.with === who))
    .toSorted(
      (one, other) =>
        other.heldOn.localeCompare(one.heldOn) || other.createdAt.localeCompare(one.createdAt),
    );
}

/**
 * The talk whose quote stands at the top of the case: the newest one of the student that has any; null while there is none.
 * What a family says is never taken for the student's voice (domain.md 3).
 */
export function voiceOf<One extends Told>(interviews: readonly One[]): One | null {
  return newestTalks(interviews, 'student').find(({ voice }) => voice.trim() !== '') ?? null;
}

/** Strengths that anybody named, one a line as written, the newest first and each once whatever its case (domain.md 3). */
export function strengthsOf(interviews: readonly Told[]): string[] {
  const lines = newestTalks(interviews).flatMap(({ strengths }) => strengths.split('\n'));
  const known = new Map<string, string>();
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== '')) {
    if (!known.has(line.toLowerCase())) known.set(line.toLowerCase(), line);
  }
  return [...known.values()];
}
