import type { Page } from '../reader.ts';
import { closest } from '../page/dom.ts';
import { isFullName } from './card-name.ts';
import { countsInText } from './counts-in-text.ts';
import type { Card } from './grid.ts';
import { numbersOn } from './page-numbers.ts';
import { tilesOf } from './tiles.ts';

/**
 * Counts in running text outside tables, one card per sentence: "Ada Vale has missed 13 days" names its student, "Absences
 * this year: 4.5" does not. They are among the cards of cards.ts too, there put together with what stands around them.
 */
export function sentencesOn(page: Page): Card[] {
  const cards: Card[] = [];
  for (const found of numbersOn(page.document, () => true)) {
    if (closest(found.element, 'table')) continue;
    const worded = countsInText(found.text).length > 0;
    for (const { fact, holder, about } of tilesOf(found)) {
      if (!worded && about === '') continue;
      const named = isFullName(about);
      cards.push({
        element: holder,
        name: named ? holder : null,
        nameText: named ? about : '',
        facts: [fact],
      });
    }
  }
  return cards;
}
