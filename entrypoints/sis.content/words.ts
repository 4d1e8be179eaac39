import { i18n } from '#i18n';
import type { Pill } from '../../lib/domain/mark.ts';
import type { FlagWords } from '../../lib/flags/flag.ts';

/** What the marks say by themselves, in the browser's language. */
export function flagWords(): FlagWords {
  return {
    language: i18n.t('flags.language'),
    direction: i18n.t('flags.direction') === 'rtl' ? 'rtl' : 'ltr',
    product: i18n.t('extension.shortName'),
    knowWhy: i18n.t('flags.knowWhy'),
    openCase: i18n.t('flags.openCase'),
    noCase: i18n.t('flags.noCase'),
    column: i18n.t('flags.column'),
    hideMarks: i18n.t('flags.hideMarks'),
    marksHidden: i18n.t('flags.marksHidden'),
    showMarks: i18n.t('flags.showMarks'),
    foldPill: i18n.t('flags.foldPill'),
  };
}

function quiet(text: string): Pill {
  return { strong: '', text, detail: null, quiet: true };
}

/** The pill while a long page is being read. */
export function readingPill(): Pill {
  return quiet(i18n.t('flags.reading'));
}

/** The pill after watching stopped: what happened, and what to do. */
export function stoppedPill(): Pill {
  return quiet(i18n.t('flags.stopped'));
}
