import type { NamedColumn } from './column.ts';
import type { Identity } from './identity.ts';
import type { Sample } from './sample.ts';
import type { Said } from './surroundings.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';

/** Why rows are students: a head, a key in the markup, a grade level beside the name, a heading; null where nothing says so. */
export type WhyStudents = 'words-say' | 'key-in-link' | 'heading-says' | null;

const gradeLevel =
  /^(p?k|kg|pre-?k|kindergarten|tk|ps|[0-9]{1,2}|[0-9]{1,2}[\s./-]?[a-z]|[0-9]{1,2}(st|nd|rd|th|º|°|e|ème|er)?\s?(grade|year|grado|curso|eso|klasse|básico|medio)?|(grade|year|yr|klasse|class|form|grado|s[12]?)\s?[0-9]{1,2}\p{L}?|[ivx]{1,4}[\s-]?\p{L}?|[0-9]{1,2}\s?(학년|年|年生))$/iu;

function hasLevels(identity: Identity, sample: Sample): boolean {
  const texts = identity.grade ? sample.texts(identity.grade.index).filter(Boolean) : [];
  return texts.length > 0 && texts.every((text) => gradeLevel.test(text));
}

/** Whether words of employment or trade stand over the columns or around them, and none of students over the names. */
export function isOfWork({ students }: Identity, columns: NamedColumn[], lines: Said[]): boolean {
  if (students === 'words-say') return false;
  return [...columns, ...lines].some(({ meaning }) => speaksOf(meaning, 'work'));
}

/** "Student attendance by street": each row is what stands behind the last "by", where that is no word of schools. */
const grouped = /\sby\s(\p{Ll}+)$|\sBy\s(\p{L}+)$|\s(?:par|por|nach|pro)\s(\p{L}+)$/u;

function isOfGroups({ text }: Said): boolean {
  const [, one, other, another] = grouped.exec(text) ?? [];
  const word = one ?? other ?? another;
  return word !== undefined && meaningOf(word).unknown.length > 0;
}

/**
 * Whether the rows are students. Many lists have names and absences: of staff, of players, of borrowers; without anything
 * that says student, nobody is one. `lines` are the texts around the grid and the page's title.
 */
export function whyStudents(identity: Identity, sample: Sample, lines: Said[]): WhyStudents {
  if (identity.students === 'words-say') return 'words-say';
  if (identity.students === 'key-in-link') return 'key-in-link';
  if (hasLevels(identity, sample)) return 'words-say';
  if (lines.some(isOfGroups)) return null;
  const speaks = lines.some(
    ({ meaning }) => speaksOf(meaning, 'student') && !speaksOf(meaning, 'adult'),
  );
  return speaks ? 'heading-says' : null;
}
