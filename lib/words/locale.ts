import { i18n } from '#i18n';

/**
 * The language the product's own words are in, so that dates and numbers never mix two languages. Arabic is
 * `ar-u-nu-latn`: its figures are the Latin ones, as the SIS writes them, because people compare the two.
 */
export function locale(): string {
  return i18n.t('words.locale');
}

/** The language alone, as a `lang` attribute says it: `ar`. */
export function language(): string {
  return new Intl.Locale(locale()).baseName;
}

/** The side its lines begin at, for a `dir` attribute. */
export function direction(): 'ltr' | 'rtl' {
  return directionOf(locale());
}

/** Scripts that are written from right to left; browsers do not all know this of a language yet. */
const fromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The same for any BCP 47 tag; what is no tag is taken to begin at the left. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return fromTheRight.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
