import { i18n } from '#i18n';
import type { PointingWords } from '../../lib/flags/teaching/target.ts';

/** What is said in the page while somebody points, in the browser's language. */
export function pointingWords(): PointingWords {
  return {
    language: i18n.t('flags.language'),
    direction: i18n.t('flags.direction') === 'rtl' ? 'rtl' : 'ltr',
    ask: i18n.t('teach.pointing.ask'),
    escape: i18n.t('teach.pointing.escape'),
    choice: (words) => i18n.t('teach.pointing.choice', { words }),
    noChoice: (words) =>
      words === ''
        ? i18n.t('teach.pointing.noWords')
        : i18n.t('teach.pointing.noChoice', { words }),
    reached: (words, n, of) =>
      i18n.t('teach.pointing.reached', { words, n: String(n), of: String(of) }),
  };
}
