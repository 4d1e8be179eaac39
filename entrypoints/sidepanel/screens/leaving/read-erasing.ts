import { i18n } from '#i18n';
import type { Going } from '../../../../components/leaving/EraseForm.tsx';
import { wouldErase } from '../../../../lib/store/erase.ts';
import type { Database } from '../../../../lib/store/db.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';
import { tableNames } from '../../../../lib/store/tables.ts';
import { countTaughtPages } from '../../../../lib/store/taught-pages.ts';
import type { EraseWish } from '../../navigation.ts';
import { goingOf, hostOf } from './erase-words.ts';

/** What the screen says before anything goes. */
export type Erasing = {
  going: Going;
  /** The student's name as it is kept; empty where it is not about one. */
  name: string;
  /** What is to be typed. */
  word: string;
};

/** Counts what would go, and finds the word to ask for; null where there is no such student. */
export async function readErasing(
  rows: Rows,
  db: Database,
  wish: EraseWish,
): Promise<Erasing | null> {
  const taught = await taughtOf(db, wish);
  if (wish.kind === 'everything') {
    return {
      going: { ...(await everything(rows)), ...taught },
      name: '',
      word: await schoolWord(rows),
    };
  }
  const going = { ...goingOf(await wouldErase(rows, wish)), ...taught };
  if (wish.kind !== 'student') return { going, name: '', word: i18n.t('leaving.erase.word') };
  const student = await rows.get('students', wish.studentId);
  return student ? { going, name: student.name, word: i18n.t('leaving.erase.word') } : null;
}

/** Pages taught here hold no student: they go with their site, and with everything. */
async function taughtOf(db: Database, wish: EraseWish): Promise<{ taught?: number }> {
  if (wish.kind === 'site') return { taught: await countTaughtPages(db, wish.origin) };
  return wish.kind === 'everything' ? { taught: await countTaughtPages(db, null) } : {};
}

async function everything(rows: Rows): Promise<Going> {
  const counts = await Promise.all(
    tableNames.map(async (name) => [name, await rows.count(name)] as const),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry per table
  return goingOf(Object.fromEntries(counts) as Parameters<typeof goingOf>[0]);
}

/** Every origin of which something is kept, also where the site was allowed before there was a vault. */
export async function originsKept(rows: Rows): Promise<string[]> {
  const kept = [...(await rows.all('sites')), ...(await rows.all('students'))];
  return [...new Set(kept.map(({ origin }) => origin))].toSorted();
}

/** The school's own address, where there is one that everybody here reads; else the plain word (ui/design.md H3). */
async function schoolWord(rows: Rows): Promise<string> {
  const [only, ...others] = await originsKept(rows);
  return only !== undefined && others.length === 0 ? hostOf(only) : i18n.t('leaving.erase.word');
}
