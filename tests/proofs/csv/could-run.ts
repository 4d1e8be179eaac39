/**
 * Whether Excel, LibreOffice or Sheets would take the text of a cell for a formula or swallow its beginning: written apart
 * from the writer's own rule, character by character, from what those programs do. They look at the first character, some
 * of them after dropping spaces, control characters and marks that cannot be seen; Sheets and East Asian Excel also
 * compute behind full-width signs; `@` and `+` are Lotus 1-2-3's, `\t` and `\r` are OWASP's.
 */
export function couldRun(cell: string): boolean {
  const first = Array.from(cell).find((character) => !passedOver(character));
  return startsFormula(cell.charAt(0)) || (first !== undefined && startsFormula(first));
}

/**
 * Whether a part of a cell could run in a program that does not begin its cells where the file does: one that separates them by
 * semicolon, by tab, or minds no quotes at all. The rest of the row may then stand in front of a part, never behind its beginning.
 */
export function couldRunInside(cell: string): boolean {
  const startsAt = [';', '\t', ',', '\n', '\r'];
  const splits = [...startsAt.map((sign) => cell.split(sign)), cell.split(/[;\t,\n\r]/)];
  // The first part of each is the cell's own beginning.
  return splits.flatMap((parts) => parts.slice(1)).some(runsBehindQuotes);
}

/** What is quoted in a text is written with two quotes; the first closes what the second opened, and a formula may follow. */
function runsBehindQuotes(part: string): boolean {
  const seen = Array.from(part).filter(
    (character) => !passedOver(character) && !'"\t\r\n'.includes(character),
  );
  return seen[0] !== undefined && startsFormula(seen[0]);
}

function startsFormula(character: string): boolean {
  return character !== '' && '=+-@\t\r\n\0＝＋－＠'.includes(character);
}

/** Spaces of every width, and what takes no room: joiners, direction marks, byte order mark, soft hyphen, control characters. */
function passedOver(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    [0x20, 0xa0, 0xad, 0x061c, 0x1680, 0x180e, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code) ||
    (code >= 0x01 && code <= 0x1f && !'\t\r\n'.includes(character)) ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x2029) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f)
  );
}
