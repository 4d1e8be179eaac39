/** Letters that no Unicode decomposition folds, as SIS exports spell them without their marks. */
const folded: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Lower case without accents, in composed form. Only the diacritics of Latin, Greek and Cyrillic are dropped: elsewhere marks are letters. */
function fold(text: string): string {
  const caseless = text.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  return caseless
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .replace(/[øłđðþæœıħ]/gu, (letter) => folded[letter] ?? letter)
    .normalize('NFC');
}

function partsOf(text: string): string[] {
  return text
    .replace(/['’‘ʼʻ`´.]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
}

/** "Last, First Middle" as "First Middle Last"; a suffix may stand in a segment of its own. */
function inSpokenOrder(name: string): string[] {
  const segments = name
    .split(/[,،，]/u)
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  const own = (parts: string[]) => parts.every((part) => suffixes.has(part));
  const [last = [], ...rest] = segments.filter((parts, index) => index === 0 || !own(parts));
  const ending = segments.slice(1).filter(own).flat();
  return [...rest.flat(), ...last, ...ending];
}

/**
 * A folded name for look-ups on pages without ids: accents and case folded, punctuation gone, "Last, First Middle" and
 * "First Middle Last" alike, Jr/Sr/II/III/IV kept at the end. Never an identity: two people may share a key, and an
 * empty key (a name of signs only) matches nobody. At most 300 characters (design.md 3, 4).
 */
export function nameKey(name: string): string {
  const parts = inSpokenOrder(fold(name));
  const ending = parts.filter((part, index) => index > 0 && suffixes.has(part));
  const names = parts.filter((part, index) => index === 0 || !suffixes.has(part));
  return [...names, ...ending].join(' ').slice(0, 300).toWellFormed();
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** "A." for "Ana", "A.-H." for "Anand-Holt": the first sign of each part between hyphens, in any script. */
function initialOf(word: string): string {
  return word
    .split(/[-‐‑]/u)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((part) => part !== '')
    .map((part) => `${[...graphemes.segment(part)][0]?.segment ?? ''}.`)
    .join('-');
}

/**
 * The initials of a displayed name in spoken order, "M. V." for "Villaseñor, Mateo", without Jr/Sr/II/III/IV; "–" for a name
 * of signs only. For screens that others see, never an identity (ui/design.md B5).
 */
export function initialsOf(name: string): string {
  const segments = name
    .split(/[,،，]/u)
    .map((segment) =>
      segment
        .trim()
        .split(/\s+/u)
        .filter((word) => !isSuffix(word)),
    )
    .filter((words) => words.some((word) => initialOf(word) !== ''));
  const [last = [], ...rest] = segments;
  return [...rest.flat(), ...last].map(initialOf).filter(Boolean).join(' ') || '–';
}

function isSuffix(word: string): boolean {
  return suffixes.has(word.replaceAll('.', '').toLowerCase());
}
