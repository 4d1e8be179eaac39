import type { EarlierCause } from '../../../../components/case/CauseHistory.tsx';
import { causeSchema } from '../../../../lib/domain/cause.ts';
import type { HistoryEntry } from '../../../../lib/store/history-entry.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';
import { useStored } from '../../hooks/use-stored.ts';

function earlierCause(entry: HistoryEntry): EarlierCause[] {
  const before = causeSchema.safeParse(entry.before);
  return before.success ? [{ id: entry.id, cause: before.data, act: entry.act, at: entry.at }] : [];
}

/** How the student's causes stood before they were changed or removed, newest first. */
async function earlierCauses(rows: Rows, studentId: string): Promise<EarlierCause[]> {
  const entries = await rows.about('history', [studentId]);
  return entries
    .filter(({ table }) => table === 'causes')
    .flatMap(earlierCause)
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

/** The history of a student's causes; empty until it is read. */
export function useEarlierCauses(studentId: string): EarlierCause[] {
  return useStored((rows) => earlierCauses(rows, studentId), [studentId]) ?? [];
}
