const openings = 'b br d f g gr h j k l m n p r s st t tr v w z'.split(' ');
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea'];
const closings = ['l', 'n', 'r', 's', 'm', 'th', 'x', 'd', ''];

/** A shorter word stands in others by chance. */
const leastInside = 5;

/** A number of 32 bits from a text and a key; who does not know the key cannot try names one by one (FNV-1a, then mixed). */
function hash(key: string, text: string): number {
  let value = 0x811c9dc5;
  for (const letter of `${key}\n${text}`)
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

function syllables(seed: number): string {
  let rest = seed;
  const take = (list: string[]): string => {
    const one = list[rest % list.length] ?? '';
    rest = Math.floor(rest / list.length);
    return one;
  };
  return (
    take(openings) + take(vowels) + take(closings) + take(openings) + take(vowels) + take(closings)
  );
}

/** As the other word is written: ALL CAPITALS, Capitalised or small. */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return word.toUpperCase();
  const [first = ''] = model;
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

export type Inventor = {
  /** The word that stands for another, always the same for the same word whatever its case. */
  word: (original: string) => string;
  /** Digits (and letters) that stand for others in a token of the same shape. */
  token: (original: string) => string;
};

/**
 * Invented words and ids. Same in, same out; different in, different out; nothing that stands in `taken` (lower case) is
 * ever invented, nor a word with one of those inside, so that no invented word can be mistaken for one that was left.
 */
export function inventor(key: string, taken: ReadonlySet<string>): Inventor {
  const long = [...taken].filter((word) => word.length >= leastInside && /^\p{L}/u.test(word));
  const looksTaken = (made: string): boolean =>
    long.some((word) => made.includes(word)) ||
    [1, 2].some((more) => taken.has(made.slice(more)) || taken.has(made.slice(0, -more)));
  const given = new Map<string, string>();
  const used = new Set<string>();
  const invent = (
    original: string,
    make: (attempt: number) => string,
    isTaken: (made: string) => boolean,
  ): string => {
    const before = given.get(original);
    if (before !== undefined) return before;
    for (let attempt = 0; ; attempt += 1) {
      const made = make(attempt);
      // A token of one or two digits has few others of its shape; two that become one are better than no end.
      if ((used.has(made) || isTaken(made)) && attempt < 500) continue;
      used.add(made);
      given.set(original, made);
      return made;
    }
  };
  return {
    word(original) {
      const lower = original.toLowerCase();
      return inCaseOf(
        original,
        invent(
          lower,
          (attempt) => syllables(hash(key, `${attempt} ${lower}`)),
          (made) => taken.has(made) || looksTaken(made),
        ),
      );
    },
    token: (original) =>
      invent(
        original,
        (attempt) =>
          original.replaceAll(/[\p{L}\p{N}]/gu, (letter, at: number) =>
            otherOf(letter, hash(key, `${attempt} ${at} ${original}`)),
          ),
        (made) =>
          taken.has(made) ||
          (made.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some(
            (run) => taken.has(run) || looksTaken(run),
          ),
      ),
  };
}

/** Another character of the same kind; zeros stay, they only fill up. */
function otherOf(letter: string, seed: number): string {
  if (letter === '0') return '0';
  if (/\d/u.test(letter)) return String(1 + (seed % 9));
  const other = String.fromCharCode(97 + (seed % 26));
  return letter === letter.toUpperCase() ? other.toUpperCase() : other;
}
