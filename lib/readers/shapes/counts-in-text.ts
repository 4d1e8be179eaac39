import { standsForNumber } from '../page/blank.ts';
import { fold } from '../page/text.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import { isFullName } from './card-name.ts';

/** A count in running text: the words that say what it counts, the number as written, whom it is about. */
export type CountInText = { label: string; text: string; about: string };

const longest = 300;
const number = /^(?:\d{1,5}(?:[.,]\d{1,3})?(?: ?½)?|½)(?: ?%)?$/u;
const parting = /[|;•·\n]|\.(?= )|,(?= *\p{L}[^,:]{0,60}:)/u;
const units = new Set(['day', 'period', 'hour', 'minute', 'half', 'session', 'small', 'number']);
/** What is said of somebody who was away; the number follows. Folded. */
const verbs =
  'has missed|have missed|had missed|missed|has been absent for|has been absent|was absent for|was absent|is absent for|has been tardy|was tardy|has been late|was late|has|had|with|ha faltado|falto|ha perdido|tiene|a manque|a ete absent|a ete absente|a|faltou|tem|ha perso|e stato assente|e stata assente|ha|hat|fehlte|heeft|was|absent|tardy|late'.split(
    '|',
  );

/** Whether the text is a number alone, as a count or share is written. */
export function isNumber(text: string): boolean {
  return number.test(text);
}

/** Whether the words only say what is counted, as the "days" of "12 days" do. */
function isUnit(words: string): boolean {
  const { senses, unknown } = meaningOf(words);
  return unknown.length === 0 && senses.size > 0 && [...senses].every((sense) => units.has(sense));
}

/** "12", "12 days", "91 %": the number and the words of its unit; null where the text says more or other things. */
export function numberWithUnit(text: string): { text: string; unit: string } | null {
  if (isNumber(text)) return { text, unit: '' };
  const blank = text.indexOf(' ');
  const [value, unit] = [text.slice(0, blank), text.slice(blank + 1)];
  return blank > 0 && unit.length < 40 && isNumber(value) && isUnit(unit)
    ? { text: value, unit }
    : null;
}

/** Whether a single word can name a count: "13 Nov" and "1 of" are none. */
export function isCounting(word: string): boolean {
  const { senses } = meaningOf(word);
  return [...senses].some(
    (sense) => !['small', 'month', 'term', 'number', 'date', 'recent'].includes(sense),
  );
}

function named(label: string, unit: string): string {
  return unit === '' ? label : `${label} / ${unit}`;
}

/** "Absences this year: 4.5". */
function afterColon(clause: string): CountInText | null {
  const colon = Math.max(
    clause.lastIndexOf(':'),
    clause.lastIndexOf('='),
    clause.lastIndexOf(' – '),
  );
  const value = numberWithUnit(
    clause
      .slice(colon + 1)
      .replace(/^ ?–/u, '')
      .trim(),
  );
  const label = clause.slice(0, Math.max(0, colon)).trim();
  const worded = /\p{L}/u.test(label) && label.length <= 120;
  return value && worded ? { label: named(label, value.unit), text: value.text, about: '' } : null;
}

/** "22 Days Absent". */
function numberFirst(clause: string): CountInText | null {
  const words = clause.split(' ');
  const [value = '', ...label] = words;
  const said = label.join(' ');
  if (!isNumber(value) || label.length === 0 || label.length > 7 || /\d/u.test(said)) return null;
  if (isUnit(said) || (label.length === 1 && !isCounting(said))) return null;
  return { label: said, text: value, about: '' };
}

/** "Days Absent 12", where every word is one of attendance; "Room 12" is not a count. */
function numberLast(clause: string): CountInText | null {
  const blank = clause.lastIndexOf(' ');
  const [label, text] = [clause.slice(0, Math.max(0, blank)), clause.slice(blank + 1)];
  if (!isNumber(text) || label.length > 80) return null;
  const meaning = meaningOf(label);
  const counted = speaksOf(meaning, 'absent', 'missed', 'tardy', 'excused', 'unexcused', 'present');
  return counted && meaning.unknown.length === 0 ? { label, text, about: '' } : null;
}

/** "Present 50 / Absent 8": counts by turns, each with words of its own; null where a part is none. */
function bySlash(clause: string): CountInText[] | null {
  const parts = clause.split(' / ');
  if (parts.length < 2 || parts.length > 6) return null;
  const counts = parts.flatMap((part) => numberLast(part.trim()) ?? []);
  return counts.length === parts.length ? counts : null;
}

/** "(17 absences)" behind a name; in one text with a name nobody could tell a class from a student. */
function inBrackets(clause: string): CountInText | null {
  const isWhole = clause.startsWith('(') && clause.endsWith(')');
  return isWhole ? numberFirst(clause.slice(1, -1).trim()) : null;
}

/** "Ada Vale has missed 13 days of school": the words around the number, without those before the verb. */
function afterVerb(clause: string): CountInText | null {
  const words = clause.split(' ');
  const at = words.findIndex(isNumber);
  if (at < 1 || words.length > 40) return null;
  const before = words.slice(0, at).join(' ');
  const folded = fold(before);
  const verb = verbs.find((one) => folded === one || folded.endsWith(` ${one}`));
  if (verb === undefined) return null;
  const about = words.slice(0, at - verb.split(' ').length).join(' ');
  // "Ada Vale: days absent 12" is no sentence.
  if (/[:：]/u.test(about)) return null;
  const after = words
    .slice(at + 1)
    .join(' ')
    .replace(/[.!]$/u, '');
  const label = `${verb} ${after}`.trim();
  return /\d/u.test(label) ? null : { label, text: words[at] ?? '', about };
}

/** Whether the line tells how often somebody was away: "Note: Ada Vale has missed 13 days" speaks of her and of no list. */
export function isAboutSomebody(text: string): boolean {
  const line = text.slice(text.lastIndexOf(':') + 1).trim();
  // "Ada Day has . absences" as well: the day in her name is none that is counted.
  const words = line.split(' ').map((word) => (standsForNumber(word) ? '0' : word));
  const told = afterVerb(line) ?? afterVerb(words.join(' '));
  return isFullName((told?.about ?? '').split(' ').slice(-2).join(' '));
}

/** The counts a line of text gives in words: "Absent: 3 | Late: 1", "22 Days Absent", "Ada Vale has missed 13 days". */
export function countsInText(text: string): CountInText[] {
  if (!/\d|½/u.test(text)) return [];
  return text
    .slice(0, longest)
    .split(parting)
    .map((clause) => clause.trim().replace(/\.$/u, ''))
    .filter((clause) => /\p{L}/u.test(clause) && /[\d½]/u.test(clause))
    .flatMap(
      (clause) =>
        inBrackets(clause) ??
        bySlash(clause) ??
        afterColon(clause) ??
        numberFirst(clause) ??
        numberLast(clause) ??
        afterVerb(clause) ??
        [],
    );
}
