import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { readAuthor } from '../../../lib/store/author.ts';
import type { Author } from '../../../lib/store/record.ts';
import { useStoreIfOpen } from './store-context.ts';

/** Stands in the record until a person gave a name: true on a device that several people share. */
const nobodyNamed = 'staff';

/** What the person at this device wants to be called: null until they said so, undefined until it is read. */
export function useAuthorName(): string | null | undefined {
  const store = useStoreIfOpen();
  return useLiveQuery(async () => (store ? nameFrom(store) : undefined), [store]);
}

/** A vault that is locked meanwhile takes the screens that ask away by itself. */
function nameFrom(store: Parameters<typeof readAuthor>[0]): Promise<string | null | undefined> {
  return readAuthor(store).catch(() => undefined);
}

/** Who acts on this device, and when: `now` is the moment it is asked for, so that one object serves every save. */
export function useAuthor(): Author {
  const by = useAuthorName() ?? nobodyNamed;
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
