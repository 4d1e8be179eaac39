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

function startsFormula(character: string): boolean {
  return character !== '' && '=+-@\t\r\n\0＝＋－＠'.includes(character);
}

/** Spaces of every width, and what takes no room: joiners, direction marks, byte order mark, soft hyphen. */
function passedOver(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    [0x20, 0xa0, 0xad, 0x061c, 0x1680, 0x180e, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f)
  );
}
