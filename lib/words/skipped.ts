import { i18n } from '#i18n';

const known = [
  'no-name',
  'not-a-number',
  'unit-unknown',
  'column-unclear',
  'listed-twice',
  'rows-missing',
  'short-window',
  'per-class',
  'one-period',
  'page-changed',
  'window-differs',
  'row-out-of-shape',
] as const;
type Known = (typeof known)[number];

const isKnown = (reason: string): reason is Known => known.some((one) => one === reason);

/** Why a row or number was not read, as a sentence; readers give short codes, so that every language can say them. */
export function skippedReason(reason: string): string {
  if (!isKnown(reason)) return i18n.t('words.skipped.other');
  switch (reason) {
    case 'no-name':
      return i18n.t('words.skipped.noName');
    case 'not-a-number':
      return i18n.t('words.skipped.notANumber');
    case 'unit-unknown':
      return i18n.t('words.skipped.unitUnknown');
    case 'column-unclear':
      return i18n.t('words.skipped.columnUnclear');
    case 'listed-twice':
      return i18n.t('words.skipped.listedTwice');
    case 'rows-missing':
      return i18n.t('words.skipped.rowsMissing');
    case 'short-window':
      return i18n.t('words.skipped.shortWindow');
    case 'per-class':
      return i18n.t('words.skipped.perClass');
    case 'one-period':
      return i18n.t('words.skipped.onePeriod');
    case 'page-changed':
      return i18n.t('teach.skipped.pageChanged');
    case 'window-differs':
      return i18n.t('teach.skipped.windowDiffers');
    case 'row-out-of-shape':
      return i18n.t('teach.skipped.rowOutOfShape');
  }
}
