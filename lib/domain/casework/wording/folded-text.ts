/** A text without case, accents and typographic quotes, and where each of its units stood. */
export type FoldedText = { folded: string; origin: readonly number[] };

const foldedOf = (character: string): string =>
  character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('\u2019', "'");

/**
 * Folds a text for looking words up: "Deberá" and a decomposed "debera" + accent are both "debera". `origin[i]` is the place
 * in the text of unit `i`, and one more entry holds the end, so that a find maps back exactly.
 */
export function foldText(text: string): FoldedText {
  const origin: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const plain = foldedOf(character);
    for (let index = 0; index < plain.length; index += 1) origin.push(place);
    folded += plain;
    place += character.length;
  }
  return { folded, origin: [...origin, text.length] };
}
