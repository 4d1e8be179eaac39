import { looks } from '../generic/choices.ts';
import { edgeOf, type Field } from '../generic/fields.ts';
import type { Said } from '../generic/surroundings.ts';
import { all, attribute, tagOf } from '../page/dom.ts';
import { daysIn } from '../page/dates-in-text.ts';
import { labelText } from '../page/visible-text.ts';
import { isPartChosen, isPartSaid, yearIn } from './part-words.ts';

const mostOptions = 60;

/** A year gone by: the same menu offers a later one. */
function isEarlierYear({ element, text }: Field): boolean {
  const chosen = yearIn(text);
  if (chosen === null || tagOf(element) !== 'select') return false;
  const options = all(element, 'option').slice(0, mostOptions);
  return options.some((option) => (yearIn(labelText(option)) ?? 0) > chosen);
}

function isPart(field: Field): boolean {
  if (field.text === '' || looks.test(field.label)) return false;
  if (field.kind === 'choice') return isPartChosen(field.text) || isEarlierYear(field);
  const isMonth = /^(?:month|week)$/u.test(attribute(field.element, 'type').toLowerCase());
  const begins = edgeOf(field.label) === 'from' && daysIn(field.value, null).length === 1;
  return isMonth || begins;
}

/**
 * By what the page itself shows less than the year that was taught, or another one: a menu, a pressed button, a month or first
 * day that was typed, a line beside the list. Null where nothing says so.
 */
export function shownPart(fields: readonly Field[], surroundings: readonly Said[]): string | null {
  const field = fields.find(isPart);
  return field?.text ?? surroundings.find(({ text }) => isPartSaid(text))?.text ?? null;
}
