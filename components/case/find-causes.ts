import { causeFamilies, type CauseItem } from '../../lib/domain/cause.ts';

const items: readonly CauseItem[] = Object.values(causeFamilies).flat();

const marks = /\p{Diacritic}/gu;

/** The words of a text in lower case and without accents, so that "telefono" finds "teléfono". */
function wordsIn(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(marks, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}

/**
 * Items of which every typed word begins a word of theirs, in the order of the families: "bus" finds transportation.
 * `wordsOf` gives an item's own word and its synonyms in the reader's language. Empty text finds nothing.
 */
export function findCauses(text: string, wordsOf: (item: CauseItem) => string): CauseItem[] {
  const wanted = wordsIn(text).filter(Boolean);
  if (wanted.length === 0) return [];
  return items.filter((item) => {
    const words = wordsIn(wordsOf(item));
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
