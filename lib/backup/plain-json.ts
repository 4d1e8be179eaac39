import type { Instant } from '../domain/school-day.ts';
import type { RecordsByTable } from './records.ts';

/**
 * Everything as readable JSON, for somebody who wants to leave or look inside: not locked, so that whoever has the file reads it.
 * It is not restored from; `schema` is the version of the records.
 */
export function plainJson(
  records: RecordsByTable,
  { madeAt, schema }: { madeAt: Instant; schema: number },
): Blob {
  const head = { format: 'bridgeback plain copy', madeAt, schema };
  return new Blob([JSON.stringify({ ...head, records }, null, 2)], { type: 'application/json' });
}
