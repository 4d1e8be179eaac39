import { causeFamilies, type CauseItem } from '../../lib/domain/cause.ts';

const items: readonly CauseItem[] = Object.values(causeFamilies).flat();

const marks = /\p{Diacritic}/gu;

/** Lower case, without accents, so that "telefono" finds "teléfono". */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(marks, '').toLowerCase();
}

/**
 * Items of which every typed word begins a word of theirs, in the order of the families: "bus" finds transportation.
 * `wordsOf` gives an item's own word and its synonyms in the reader's language. Empty text finds nothing.
 */
export function findCauses(text: string, wordsOf: (item: CauseItem) => string): CauseItem[] {
  const wanted = fold(text).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  return items.filter((item) => {
    const words = fold(wordsOf(item)).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
