import { i18n } from '#i18n';

/** The language the product's own words are in, so that dates and numbers never mix two languages. */
export function locale(): string {
  return i18n.t('words.locale');
}
