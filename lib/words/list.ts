import { locale } from './locale.ts';

/** "text, e-mail, call": in an order that counts, as the locale lists things. */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(words);
}
