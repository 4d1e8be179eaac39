/** The same words with a capital first letter, for tags and titles; the words themselves are kept in running-text form. */
export function sentenceStart(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase() + words.slice(first.length);
}
