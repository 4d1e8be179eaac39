/** How a text may stand in a file: as programs write it, and as JSON and addresses spell what is not ASCII. */
const spellings: [name: string, bytes: (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16BE', (text) => Buffer.from(text, 'utf16le').swap16()],
  ['Latin-1', (text) => Buffer.from(text, 'latin1')],
  ['address', (text) => Buffer.from(encodeURIComponent(text))],
  ['JSON', (text) => Buffer.from(quoted(text))],
  ['JSON in ASCII', (text) => Buffer.from(quoted(text).replaceAll(/[^\x20-\x7e]/g, escaped))],
];

const quoted = (text: string) => JSON.stringify(text).slice(1, -1);
const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export type Needle = { text: string; spelling: string; bytes: Buffer };

/** Finds texts in bytes, however they are spelled and whatever their case: an index of lower-case names is a leak too. */
export class Needles {
  readonly #byStart = new Map<number, Needle[]>();
  /** Whether any needle begins with these two bytes: nearly every place is passed by on this alone. */
  readonly #begins = new Uint8Array(65_536);

  /** Each text at least four bytes long, as shorter ones would be found anywhere. */
  constructor(texts: string[]) {
    for (const needle of texts.flatMap(spelled)) this.#add(needle);
  }

  #add(needle: Needle): void {
    if (needle.bytes.length < 4) throw new Error(`"${needle.text}" is too short to look for.`);
    const start = needle.bytes.readUInt32BE(0);
    this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), needle]);
    this.#begins[start >>> 16] = 1;
  }

  /** Every needle that occurs in the bytes, once. */
  in(bytes: Buffer): Set<Needle> {
    const found = new Set<Needle>();
    const lower = lowerCase(bytes);
    let pair = lower[0] ?? 0;
    for (let at = 0; at + 4 <= lower.length; at += 1) {
      pair = ((pair & 0xff) << 8) | (lower[at + 1] ?? 0);
      if (this.#begins[pair] === 0) continue;
      for (const needle of this.#byStart.get(lower.readUInt32BE(at)) ?? [])
        if (lower.subarray(at, at + needle.bytes.length).equals(needle.bytes)) found.add(needle);
    }
    return found;
  }
}

/** The different spellings of a text, lower-cased byte by byte as what they are looked for in. */
function spelled(text: string): Needle[] {
  const needles = spellings.map(([spelling, bytes]) => ({
    text,
    spelling,
    bytes: lowerCase(bytes(text)),
  }));
  return needles.filter(
    ({ bytes }, index) => needles.findIndex((other) => other.bytes.equals(bytes)) === index,
  );
}

function lowerCase(bytes: Buffer): Buffer {
  const lower = Buffer.from(bytes);
  for (let at = 0; at < lower.length; at += 1) {
    const byte = lower[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) lower[at] = byte | 0x20;
  }
  return lower;
}
