import { nameKey } from '../domain/names.ts';
import type { Student } from '../domain/student.ts';
import type { Rows } from './read-store.ts';

const most = 50;

/**
 * Students read on this device whose id begins with the text, or whose names begin with its words in any order; accents and case
 * do not matter. By name, at most 50; none for an empty text.
 */
export async function findStudents(rows: Rows, text: string): Promise<Student[]> {
  const id = text.trim().toLowerCase();
  const words = wordsOf(nameKey(text));
  if (id === '') return [];
  const students = await rows.all('students');
  return students
    .filter(({ deletedAt }) => deletedAt === null)
    .filter(({ sisId, nameKey: key }) => {
      return sisId.toLowerCase().startsWith(id) || beginsWith(wordsOf(key), words);
    })
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .slice(0, most);
}

function wordsOf(key: string): string[] {
  return key.split(' ').filter((word) => word !== '');
}

function beginsWith(names: string[], words: string[]): boolean {
  return words.length > 0 && words.every((word) => names.some((name) => name.startsWith(word)));
}
