import type { DayStatus } from '../../domain/page-reading.ts';
import { all } from '../page/dom.ts';
import { collapse } from '../page/text.ts';
import { labelText } from '../page/visible-text.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';

const longestLegend = 3_000;
const mostLooked = 400;
const blank = /^(?:blank|empty|no code|leer|vide|vacio)$/iu;

/** What words say of a day; null where they say nothing that is certain. */
export function statusOfWords(words: string): DayStatus | null {
  const meaning = meaningOf(words);
  if (speaksOf(meaning, 'tardy', 'early')) return speaksOf(meaning, 'absent') ? null : 'tardy';
  if (speaksOf(meaning, 'absent')) {
    if (speaksOf(meaning, 'present')) return null;
    return speaksOf(meaning, 'half') ? 'half' : 'absent';
  }
  return speaksOf(meaning, 'present') ? 'present' : null;
}

/** "A = Absent" as letter and words. */
function entryOf(text: string): [string, string] | null {
  const entry = /^([\p{L}\d.*+✓✗–-]{1,4}|blank|empty) ?(?:=|:|–|-|→) ?(\p{L}.{1,60})$/iu.exec(text);
  const [, code, words] = entry ?? [];
  return code !== undefined && words !== undefined ? [blank.test(code) ? '' : code, words] : null;
}

function entriesOf(text: string): [string, string][] {
  const parts = text.slice(0, longestLegend).split(/[|;•·\n\t]|,(?= ?\S{1,4} ?[=:–-])/u);
  return parts.flatMap((part) => {
    const said = collapse(part);
    // "Attendance Codes: A=Absent": what stands before the first letter.
    const entry = entryOf(said) ?? entryOf(said.slice(said.indexOf(': ') + 1).trim());
    return entry ? [entry] : [];
  });
}

/** Words apart by element: `<li><b>A</b> Absent</li>` as "A = Absent". */
function pairsOf(element: Element): [string, string][] {
  return all(element, 'li, dt, span, div, p, td')
    .slice(0, mostLooked)
    .flatMap((item): [string, string][] => {
      const text = labelText(item);
      const entry = entryOf(text);
      if (entry) return [entry];
      const apart = /^([\p{L}\d]{1,3}) (\p{L}.{2,60})$/u.exec(text);
      const [, code, words] = apart ?? [];
      return code !== undefined && words !== undefined && code === code.toUpperCase()
        ? [[code, words]]
        : [];
    });
}

/**
 * The letters a page explains, with what they say of a day. A letter explained twice in different ways, or by words that are
 * not certain ("Excused"), is `unknown`; a letter that is not explained is not in here.
 */
export function legendOn(document: Document): Map<string, DayStatus> {
  const marked = all(
    document,
    '[id*="legend" i], [class*="legend" i], legend, [id*="codes" i], [class*="codes" i]',
  );
  const plain = all(document, 'p, caption, small, tfoot td, figcaption, div:not(:has(div, table))');
  const found = new Map<string, DayStatus>();
  const take = ([code, words]: [string, string]): void => {
    const status = statusOfWords(words) ?? 'unknown';
    const before = found.get(code);
    found.set(code, before !== undefined && before !== status ? 'unknown' : status);
  };
  for (const element of marked.slice(0, 20))
    for (const entry of [...entriesOf(labelText(element)), ...pairsOf(element)]) take(entry);
  for (const element of plain.slice(0, mostLooked)) {
    const entries = entriesOf(labelText(element));
    // One "A = B" may be anything; two or more are a list of what letters mean.
    if (entries.length > 1) entries.forEach(take);
  }
  return found;
}
