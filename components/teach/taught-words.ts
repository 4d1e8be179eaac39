import { i18n } from '#i18n';
import type { TaughtLayout, TaughtPage, TaughtWindow } from '../../lib/domain/taught-page.ts';
import { unitWord } from '../../lib/words/unit.ts';

/** "sis.school.example", or that it is for every site. */
export function siteWords({ origin }: TaughtPage): string {
  return origin === null ? i18n.t('teach.list.anySite') : new URL(origin).host;
}

/** "Start of year", "Term". */
export function windowWords(window: TaughtWindow): string {
  switch (window) {
    case 'school-year':
      return i18n.t('teach.window.schoolYear');
    case 'term':
      return i18n.t('teach.window.term');
    case 'month':
      return i18n.t('teach.window.month');
    case 'other':
      return i18n.t('teach.window.other');
  }
}

/** "“tot a” as days. Start of year.": what a taught page is read as. */
export function layoutWords(layout: TaughtLayout): string {
  const { absences, excused, unexcused } = layout.columns;
  const counted = absences ? [absences] : [excused, unexcused].filter((ref) => ref !== null);
  const column = counted.map(({ label }) => label).join(' + ');
  return i18n.t('teach.list.reads', {
    column,
    unit: unitWord(layout.unit),
    from: windowWords(layout.window),
  });
}
