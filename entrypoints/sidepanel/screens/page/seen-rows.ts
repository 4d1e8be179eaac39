import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import { judge } from '../../../../lib/domain/judge.ts';
import type { FrameState, SeenStudent } from '../../../../lib/domain/page-state.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import type { Standing } from '../../../../lib/domain/standing.ts';

/** One student of an open page, in the frame that says most of them, and where they stand by that page's own count. */
export type SeenRow = { key: string; frame: FrameState; seen: SeenStudent; standing: Standing };

function judgeFrame(frame: FrameState, frameIndex: number, settings: Settings): SeenRow[] {
  // A page that was read yesterday and is still open counts up to yesterday.
  const today = schoolDayOf(frame.readAt);
  return frame.students.map((seen, index) => ({
    key: seen.studentId ?? `${frameIndex}.${index}`,
    frame,
    seen,
    standing: judge({
      reading: frame,
      covers: frame.covers,
      student: seen.reading,
      settings,
      today,
    }),
  }));
}

/**
 * Every student of a page's frames once, in page order: where two frames show the same student, the one whose count is
 * compared is kept, else the first.
 */
export function seenRows(frames: readonly FrameState[], settings: Settings): SeenRow[] {
  const rows = new Map<string, SeenRow>();
  for (const row of frames.flatMap((frame, index) => judgeFrame(frame, index, settings))) {
    const before = rows.get(row.key);
    if (!before || (!before.standing.judged && row.standing.judged)) rows.set(row.key, row);
  }
  return [...rows.values()];
}

/** Students whose records a list shows: over or near the line, or without a count of their own. */
export function studentsToLookUp(rows: readonly SeenRow[]): string[] {
  return rows
    .filter(({ standing }) => (standing.judged ? standing.line !== 'below' : true))
    .map(({ seen }) => seen.studentId)
    .filter((studentId) => studentId !== null);
}
