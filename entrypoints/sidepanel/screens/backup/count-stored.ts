import { backedUpTables, type Counts, noCounts } from '../../../../lib/backup/records.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';

/** How much is kept, without opening more than the students. */
export async function countStored(rows: Rows): Promise<{ students: string[]; counts: Counts }> {
  const counts = noCounts();
  for (const table of backedUpTables) counts[table] = await rows.count(table);
  const students = await rows.all('students');
  return { students: students.map(({ id }) => id), counts };
}
