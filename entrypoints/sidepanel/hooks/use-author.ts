import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Author } from '../../../lib/store/record.ts';
import { useDatabase } from './database-context.ts';

/** Row of the settings table that holds what the person at this device wants to be called. */
const authorKey = 'author';

/** Stands in the record until a person gave a name: true on a device that several people share. */
const nobodyNamed = 'staff';

/** Who acts on this device, and when: `now` is the moment it is asked for, so that one object serves every save. */
export function useAuthor(): Author {
  const database = useDatabase();
  const value = useLiveQuery(
    async () => (await database.settings.get(authorKey))?.value,
    [database],
  );
  const by = typeof value === 'string' && value.trim() !== '' ? value : nobodyNamed;
  return useMemo(
    () => ({
      by,
      get now() {
        return new Date().toISOString();
      },
    }),
    [by],
  );
}
