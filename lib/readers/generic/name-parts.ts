import { all, firstElementIn } from '../page/dom.ts';
import { ownText } from '../shapes/own-text.ts';

/** Elements of a cell that are looked at; a name stands among the first. */
const mostLooked = 30;
/** What stands beside names and in none: an address, a number, "Roll no.:". */
const noName = /[@\d:]/u;
const initials = /^\p{Lu}{1,3}$/u;
/** "AVVale, Ada": what stands first may be letters of a picture, with nothing between them and the name. */
const mayBeGlued = /^\p{Lu}{2}/u;

function lettersOf(name: string): string[] {
  return name.split(/[\s,-]+/u).map((word) => word.charAt(0).toUpperCase());
}

/** Whether the letters are those of a picture that stands for a person: "AV" before "Ada Vale" or "Vale, Ada". */
function standFor(letters: string, name: string): boolean {
  const first = lettersOf(name);
  return Array.from(letters).every((letter) => first.includes(letter));
}

function partsOf(cell: Element): string[] {
  return all(cell, '*')
    .slice(0, mostLooked)
    .filter((element) => firstElementIn(element) === null)
    .map(ownText)
    .filter((text) => text !== '');
}

function isWholeName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && /[\s,]/u.test(text) && text.length <= 100 && !noName.test(text);
}

/**
 * The name in a cell that shows more than a name: the letters of a picture before it, an address, a number or a class in
 * elements of their own below it. The text itself where it is nothing but a name, or where no part of it is one.
 */
export function nameAmong(text: string, cell: Element): string {
  const name = mayBeGlued.test(text) ? withoutPicture(text, cell) : text;
  return nameBeside(name, cell);
}

/** The text without the letters of a picture that touch the name, where they are an element of their own. */
function withoutPicture(text: string, cell: Element): string {
  const [picture = ''] = partsOf(cell);
  const rest = text.slice(picture.length);
  const glued = initials.test(picture) && text.startsWith(picture) && /^\p{Lu}/u.test(rest);
  return glued && standFor(picture, rest) ? rest : text;
}

function nameBeside(text: string, cell: Element): string {
  const [picture = ''] = initials.exec(text.split(' ')[0] ?? '') ?? [];
  if (picture === '' && !noName.test(text)) return text;
  const parts = partsOf(cell);
  const name = parts.find(isWholeName);
  if (name !== undefined && noName.test(text)) return name;
  const rest = text.slice(picture.length).trim();
  const isPicture = picture !== '' && parts[0] === picture && rest !== '';
  return isPicture && standFor(picture, rest) ? rest : text;
}
