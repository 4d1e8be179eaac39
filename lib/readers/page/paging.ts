import { elementsAround } from './around.ts';
import { first, textBelow } from './dom.ts';
import { visibleText } from './visible-text.ts';

/** Which part of a longer list stands on the page, by the page's own words; entries are counted from 1. */
export type Paging = { from: number; to: number; total: number };

/** Longer texts are no notes about paging. */
const longestNote = 120;
/** How many elements around a list are looked at; a page may hold hundreds of thousands. */
const mostLooked = 400;
/** How far up from the list a note may stand. */
const mostLevels = 6;

const number = String.raw`(\d{1,3}(?:[,. \u00a0\u202f]\d{3}){1,2}|\d{1,7})`;
/** "1 to 25 of 320", "1–50 de 391", "26-50 / 320", "1 bis 25 von 320". */
const partOfWhole = new RegExp(
  String.raw`(?:^|[^\d.,/-])${number}\s{0,3}(?:-|–|—|to|through|a|al|à|bis|do|t\/m|～|~)\s{0,3}${number}\s{0,3}(?:of|out of|de|sur|von|van|di|z|av|af|\/)\s{0,3}(?:about\s)?${number}(?![\d/])`,
  'iu',
);

/** "25 of 320 students": how many of how many, without saying which. */
const someOfAll = new RegExp(
  String.raw`(?:^|[^\d.,/-])${number}\s{0,3}(?:of|out of|de|sur|von|van|di|z|av|af|/)\s{0,3}${number}\s{1,3}(?:students|pupils|learners|records|entries|results|rows|items|estudiantes|alumnos|registros|resultados|élèves|lignes|résultats|schüler|einträge|zeilen|leerlingen|rijen|alunni|studenti|righe|alunos|registos|elever|elev|uczniów|wierszy)`,
  'iu',
);

function valueOf(text: string | undefined): number {
  return Number((text ?? '').replace(/\D/gu, ''));
}

/** The note as a part of a whole, or null where it is none: parts outside the whole, dates, fractions. */
export function readPaging(text: string): Paging | null {
  if (text.length > longestNote) return null;
  const found = partOfWhole.exec(text);
  if (!found) return readShare(text);
  const [from, to, total] = [valueOf(found[1]), valueOf(found[2]), valueOf(found[3])];
  const isPart = from >= 1 && from <= to && to <= total;
  return isPart ? { from, to, total } : null;
}

function readShare(text: string): Paging | null {
  const found = someOfAll.exec(text);
  const [shown, total] = [valueOf(found?.[1]), valueOf(found?.[2])];
  return found && shown >= 1 && shown <= total ? { from: 1, to: shown, total } : null;
}

/**
 * What the page says of the part of a list it shows, looked for in its caption and beside it, never in its rows; null where
 * it says nothing, or where several notes disagree.
 */
export function pagingOf(list: Element): Paging | null {
  const caption = first(list, 'caption');
  const levels = [caption ? [caption] : []].concat([
    ...elementsAround(list, mostLevels, mostLooked),
  ]);
  for (const elements of levels) {
    const notes = elements.flatMap(noteOf);
    const [note] = notes;
    if (note) return notes.every(({ total }) => total === note.total) ? note : null;
  }
  return null;
}

function noteOf(element: Element): Paging[] {
  const text = textBelow(element);
  if (text.length > longestNote * 2 || !/\d/u.test(text)) return [];
  const paging = readPaging(visibleText(element));
  return paging ? [paging] : [];
}
