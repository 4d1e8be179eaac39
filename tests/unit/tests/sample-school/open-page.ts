import { Window } from 'happy-dom';

type ParsedDocument = InstanceType<typeof Window>['document'];
type ParsedElement = ReturnType<ParsedDocument['querySelector']>;

/** The document at that address, its status asserted by the caller. Scripts do not run and nothing else is loaded. */
export async function openPage(
  address: string,
): Promise<{ status: number; text: string; document: ParsedDocument }> {
  const answer = await fetch(address);
  const text = await answer.text();
  return { status: answer.status, text, document: parse(text) };
}

/** The text as a document. */
export function parse(text: string): ParsedDocument {
  return new new Window().DOMParser().parseFromString(text, 'text/html');
}

/** The texts of all cells of a table's body rows, white space collapsed; head rows left out. */
export function bodyRows(document: ParsedDocument, selector: string): string[][] {
  return [...document.querySelectorAll(`${selector} tbody > tr`)]
    .filter((row) => row.querySelector('th') === null)
    .map((row) => [...row.querySelectorAll('td')].map((cell) => collapsed(cell)));
}

/** An element's text, white space collapsed. */
export function collapsed(element: ParsedElement): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
