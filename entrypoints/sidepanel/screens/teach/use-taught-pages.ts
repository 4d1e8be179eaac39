import { useLiveQuery } from 'dexie-react-hooks';
import type { TaughtPage } from '../../../../lib/domain/taught-page.ts';
import { askPagesToReadAgain } from '../../../../lib/platform/page-marks.ts';
import {
  forgetTaughtPage,
  readTaughtPages,
  renameTaughtPage,
  saveTaughtPages,
} from '../../../../lib/store/taught-pages.ts';
import { useDatabase } from '../../hooks/database-context.ts';

type TaughtPages = {
  /** Undefined until they are read. */
  pages: TaughtPage[] | undefined;
  add: (pages: readonly TaughtPage[]) => Promise<void>;
  rename: (id: string, title: string) => Promise<void>;
  forget: (id: string) => Promise<void>;
};

/** The pages taught on this device, and what may be done with them; open pages follow at once. */
export function useTaughtPages(): TaughtPages {
  const db = useDatabase();
  const pages = useLiveQuery(() => readTaughtPages(db), [db]);
  return {
    pages,
    add: (added) => saveTaughtPages(db, added).then(askPagesToReadAgain),
    rename: (id, title) => renameTaughtPage(db, id, title),
    forget: (id) => forgetTaughtPage(db, id).then(askPagesToReadAgain),
  };
}
