import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '../../../lib/domain/settings.ts';
import { readSettings } from '../../../lib/store/settings.ts';
import { useDatabase } from './database-context.ts';

/** The school's settings as they stand; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => readSettings(database), [database]);
}
