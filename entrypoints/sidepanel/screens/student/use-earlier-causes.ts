import { useLiveQuery } from 'dexie-react-hooks';
import type { EarlierCause } from '../../../../components/case/CauseHistory.tsx';
import { causeSchema } from '../../../../lib/domain/cause.ts';
import type { Database } from '../../../../lib/store/db.ts';
import type { LogEntry } from '../../../../lib/store/log-entry.ts';
import { useDatabase } from '../../hooks/database-context.ts';

function earlierCause(entry: LogEntry): EarlierCause[] {
  if (entry.act === 'export') return [];
  const before = causeSchema.safeParse(entry.before);
  return before.success ? [{ id: entry.id, cause: before.data, act: entry.act, at: entry.at }] : [];
}

/** How the student's causes stood before they were changed or removed, newest first. */
async function earlierCauses(database: Database, studentId: string): Promise<EarlierCause[]> {
  const ids = await database.causes.where({ studentId }).primaryKeys();
  const entries = await database.log.where('recordId').anyOf(ids).toArray();
  return entries.flatMap(earlierCause).toSorted((one, other) => other.at.localeCompare(one.at));
}

/** The history of a student's causes; empty until it is read. */
export function useEarlierCauses(studentId: string): EarlierCause[] {
  const database = useDatabase();
  return useLiveQuery(async () => earlierCauses(database, studentId), [database, studentId]) ?? [];
}
