/** Letters as other languages write them: whoever reads the screen still can, and what is not a message stands out. */
const accented: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  S: 'Š',
  U: 'Û',
};

/** What fills up: short words, as a longer language would have more of them, and not one word that could not wrap. */
const filling = ' ëxtrá wörds ñow';

/** What the message library fills in; and so what stays as it is. */
const filledIn = /(\{[^{}]*\})/u;
const letter = /\p{L}/u;

function accentedWords(words: string): string {
  const parts = words.split(filledIn);
  return parts
    .map((part) =>
      filledIn.test(part) ? part : part.replaceAll(/\p{L}/gu, (one) => accented[one] ?? one),
    )
    .join('');
}

function stretched(words: string): string {
  const more = Math.ceil(words.length * 0.4);
  const filler = filling.repeat(Math.ceil(more / filling.length)).slice(0, more);
  return `[${accentedWords(words)}${filler}]`;
}

/**
 * A message in the pseudo-locale: accented, in brackets and 40 % longer, at most one letter more. A plural's forms (parted by
 * " | ", as the message library reads them) are stretched one by one. What is filled in (`{name}`), words without a letter, and
 * language tags and directions, which decide how it is written, stay as they are.
 */
export function pseudo(message: string): string {
  if (/^(?:ltr|rtl|[a-z]{2}(?:-[A-Z]{2})?)$/.test(message)) return message;
  return message
    .split(' | ')
    .map((form) => (letter.test(form) ? stretched(form) : form))
    .join(' | ');
}

/** Finds these words as they are and in the pseudo-locale, wherever they stand. */
export function inEither(words: string): RegExp {
  return new RegExp(`${words}|${accentedWords(words)}`, 'u');
}

type Messages = { getMessage: (key: string, substitutions?: string | string[]) => string };

/** Speaks the pseudo-locale until the function it gives back is called; only what is drawn afterwards is in it. */
export function speakPseudo(): () => void {
  const world = globalThis as unknown as { chrome: { i18n: Messages } };
  const { i18n } = world.chrome;
  const { getMessage } = i18n;
  i18n.getMessage = (key, substitutions) => pseudo(getMessage(key, substitutions));
  return () => {
    i18n.getMessage = getMessage;
  };
}
