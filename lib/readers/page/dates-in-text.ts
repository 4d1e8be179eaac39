import { isoDate } from './dates.ts';
import { collapse } from './text.ts';

/** Months by the first letters of their names, in the languages of the lexicon, January first. */
const monthNames = [
  'jan|january|janvier|januar|enero|ene|gennaio|gen|janeiro|januari|tammikuu\\p{L}*|stycz\\p{L}*|ocak|ianuarie|led\\p{L}*|januára|января|янв',
  'feb|february|fevrier|fev|fevr|februar|febrero|febbraio|fevereiro|februari|helmikuu\\p{L}*|lut\\p{L}*|subat|februarie|unor\\p{L}*|februara|февраля|фев',
  'mar|march|mars|marz|maerz|marzo|marco|maart|mrt|maaliskuu\\p{L}*|marc\\p{L}*|mart|martie|brezn\\p{L}*|марта|мар',
  'apr|april|avril|avr|abril|abr|aprile|huhtikuu\\p{L}*|kwiet\\p{L}*|nisan|aprilie|dub\\p{L}*|aprila|апреля|апр',
  'may|mai|mayo|maggio|mag|maio|mei|maj\\p{L}*|toukokuu\\p{L}*|mayis|kvet\\p{L}*|мая|май',
  'jun|june|juin|juni|junio|giugno|giu|junho|kesakuu\\p{L}*|czerw\\p{L}*|haziran|iunie|cerv\\p{L}*|juna|июня|июн',
  'jul|july|juillet|juil|juli|julio|luglio|lug|julho|heinakuu\\p{L}*|lip\\p{L}*|temmuz|iulie|cervence|jula|июля|июл',
  'aug|august|aout|agosto|ago|augustus|augusti|elokuu\\p{L}*|sierp\\p{L}*|agustos|srp\\p{L}*|augusta|августа|авг',
  'sep|sept|september|septembre|septiembre|settembre|set|setembro|syyskuu\\p{L}*|wrze\\p{L}*|eylul|septembrie|zari\\p{L}*|septembra|сентября|сен|сент',
  'oct|october|octobre|octubre|okt|oktober|ottobre|ott|outubro|out|lokakuu\\p{L}*|pazdz\\p{L}*|ekim|octombrie|rij\\p{L}*|oktobra|октября|окт',
  'nov|november|novembre|noviembre|novembro|marraskuu\\p{L}*|listop\\p{L}*|kasim|noiembrie|novembra|ноября|ноя',
  'dec|december|decembre|dez|dezember|dic|diciembre|dicembre|dezembro|des|desember|joulukuu\\p{L}*|grud\\p{L}*|aralik|decembrie|pros\\p{L}*|decembra|декабря|дек',
].map((names) => new RegExp(`^(?:${names})$`, 'u'));

/** The month a word names, 1 to 12, in the languages of the lexicon. */
export function monthOf(word: string): number | null {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const place = monthNames.findIndex((names) => names.test(plain));
  return place < 0 ? null : place + 1;
}

/** A day as a text has it. Year and order may be missing: "Aug 10 - Nov 20, 2026", "03/04/2026". */
type Written = {
  year: number | null;
  month: number;
  day: number;
  swapped: boolean;
  at: number;
  end: number;
};

type Pattern = { form: RegExp; read: (parts: string[]) => Omit<Written, 'at' | 'end'> | null };

const word = String.raw`(\p{L}{3,14})`;
const patterns: Pattern[] = [
  {
    form: /(?<!\d)(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})[日일号]?(?!\d)/gu,
    read: ([year, month, day]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      swapped: false,
    }),
  },
  {
    form: new RegExp(
      String.raw`(?<![\p{L}\d])${word}\.?[\s/](\d{1,2})(?:st|nd|rd|th)?(?:,?[\s/](\d{4}))?(?!\d)`,
      'gu',
    ),
    read: ([name, day, year]) => dated(name, day, year),
  },
  {
    form: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?[\s/-](?:de\s)?${word}\.?(?:,?[\s/-](?:de\s)?(\d{4}))?(?!\d)`,
      'gu',
    ),
    read: ([day, name, year]) => dated(name, day, year),
  },
  {
    // Dots are only written between day, month and year, in this order.
    form: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu,
    read: ([day, month, year]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      swapped: false,
    }),
  },
  {
    form: /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/])/gu,
    read: ([one, , other, year]) => ({
      year: Number(year),
      month: Number(one),
      day: Number(other),
      swapped: true,
    }),
  },
];

function dated(name = '', day = '', year?: string): Omit<Written, 'at' | 'end'> | null {
  const month = monthOf(name);
  return month === null
    ? null
    : { year: year === undefined ? null : Number(year), month, day: Number(day), swapped: false };
}

function writtenIn(text: string): Written[] {
  const found = patterns.flatMap(({ form, read }) =>
    Array.from(text.matchAll(form)).flatMap((match) => {
      const written = read(match.slice(1));
      return written ? [{ ...written, at: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  const inOrder = found.toSorted((one, other) => one.at - other.at);
  return inOrder.filter((one, place) => one.at >= (inOrder[place - 1]?.end ?? 0));
}

/** Whether "03/04/2026" is day before month, as far as these texts settle it: null where they do not or disagree. */
export function dayFirst(texts: string[]): boolean | null {
  const pairs = texts.flatMap((text) => writtenIn(text).filter(({ swapped }) => swapped));
  const sure = new Set(
    pairs.filter(({ month, day }) => month > 12 !== day > 12).map(({ month }) => month > 12),
  );
  return sure.size === 1 ? ([...sure][0] ?? null) : null;
}

function isoOf(
  { year, month, day, swapped }: Written,
  order: boolean | null,
  fallback: number | null,
): string | null {
  const known = year ?? fallback;
  if (known === null) return null;
  if (!swapped) return isoDate(known, month, day);
  if (month === day) return isoDate(known, month, day);
  if (order === null) return null;
  return order ? isoDate(known, day, month) : isoDate(known, month, day);
}

/** The days a text names, ISO, in its order; null for one that can be two days. `order` as {@link dayFirst}. */
export function daysIn(text: string, order: boolean | null): (string | null)[] {
  return writtenIn(collapse(text).slice(0, 300)).map((written) => isoOf(written, order, null));
}

/** "Start date: 08/10/2026 End date: 11/20/2026": the second day has words of its own. */
const endNamed =
  /^[ ,;|.]{0,4}(?:end|ending|end date|to date|date to|through date|fecha fin|fecha final|fecha de fin|date de fin|date fin|enddatum|data fine|data final|data fim|einddatum|slutdato|slutdatum):? ?$/iu;
const between =
  /^[ ,;:]{0,4}(?:-|–|—|~|～|to|until|till|through|thru|and|al|hasta|a|au|jusqu'au|bis|bis zum|do|t\/m|tot|tot en met|até|til|till|по|до|から|至|so?ďo)[ ,;:]{0,4}(?:(?:el|le|dem|the) ?)?$/iu;

function isBetween(words: string): boolean {
  return between.test(words) || endNamed.test(words);
}

/** "Aug 10 - Nov 20, 2026" as two days, the first not after the second; null where the text has no such pair. */
export function rangeIn(text: string, order: boolean | null): { from: string; to: string } | null {
  const line = collapse(text).slice(0, 300);
  const days = writtenIn(line);
  for (const [place, first] of days.entries()) {
    const second = days[place + 1];
    if (!second || !isBetween(line.slice(first.end, second.at))) continue;
    const to = isoOf(second, order, null);
    const from = isoOf(first, order, second.year);
    if (from !== null && to !== null && from <= to) return { from, to };
  }
  return null;
}
