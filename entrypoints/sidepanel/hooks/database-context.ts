import { createContext, use } from 'react';
import type { Database } from '../../../lib/store/db.ts';

/** The open database; only what stands inside `DatabaseGate` is drawn at all. */
export const DatabaseContext = createContext<Database | null>(null);

/** The open database of this page. Throws outside `DatabaseGate`. */
export function useDatabase(): Database {
  const database = use(DatabaseContext);
  if (!database) throw new Error('useDatabase stands outside DatabaseGate');
  return database;
}
