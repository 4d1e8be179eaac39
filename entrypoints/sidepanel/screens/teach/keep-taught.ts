import { i18n } from '#i18n';
import type { TaughtLayout, TaughtPage } from '../../../../lib/domain/taught-page.ts';
import { askPagesToReadAgain } from '../../../../lib/platform/page-marks.ts';
import { keepTeaching } from '../../../../lib/platform/teachings.ts';
import type { Database } from '../../../../lib/store/db.ts';
import { saveTaughtPages } from '../../../../lib/store/taught-pages.ts';

/** A title that names no student: the column's words and the site. */
function titleOf(words: string, origin: string): string {
  return i18n
    .t('teach.titleOf', { words, host: new URL(origin).host })
    .slice(0, 120)
    .toWellFormed();
}

/** The words of the column that is counted. */
function wordsOf({ columns: { absences, unexcused, excused } }: TaughtLayout): string {
  return (absences ?? unexcused ?? excused)?.label ?? '';
}

/**
 * Keeps a layout for the site of the tab, and has its pages read by it at once. Resolves when it is on disk; rejects with
 * what the browser says where it could not be kept.
 */
export async function keepTaught(
  db: Database,
  {
    tabId,
    origin,
    layout,
    words,
  }: { tabId: number; origin: string; layout: TaughtLayout; words?: string },
): Promise<TaughtPage> {
  const page: TaughtPage = {
    id: crypto.randomUUID(),
    title: titleOf(words ?? wordsOf(layout), origin),
    origin,
    taughtAt: new Date().toISOString(),
    layout,
  };
  await saveTaughtPages(db, [page]);
  await keepTeaching(tabId, { step: 'taught', id: page.id });
  await askPagesToReadAgain();
  return page;
}
