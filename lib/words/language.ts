import { locale } from './locale.ts';

function nameIn(reader: string, tag: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a language tag: shown as it was written.
    return tag;
  }
}

/** "Spanish" for `es`, in the reader's own language. */
export function languageWord(tag: string): string {
  return nameIn(locale(), tag);
}

/** "español" for `es`: what its speakers call it. */
export function languageOwnWord(tag: string): string {
  return nameIn(tag, tag);
}
