import { nameKey } from '../../domain/names.ts';
import type { Student } from '../../domain/student.ts';
import type { Disclosure } from '../../domain/disclosure.ts';

export type ShortenedLog = { gone: string[]; shortened: Disclosure[] };

/**
 * The disclosure log without the students that `staysIn` denies for a line: their ids leave the lists, and lines that are then
 * about nobody go (trust.md S15, S16). A purpose that names one of `erased` is emptied. `goesAlone` says whether a line that was
 * about nobody from the start goes, too.
 */
export function logWithout(
  lines: readonly Disclosure[],
  erased: readonly Student[],
  staysIn: (line: Disclosure, studentId: string) => boolean,
  goesAlone: (line: Disclosure) => boolean = () => false,
): ShortenedLog {
  const log: ShortenedLog = { gone: [], shortened: [] };
  for (const line of lines) {
    const students = line.students.filter((id) => staysIn(line, id));
    const { to, why } = line;
    const next = { ...line, students, to: unnamed(to, erased), why: unnamed(why, erased) };
    const isAboutNobody = line.students.length > 0 ? students.length === 0 : goesAlone(line);
    if (isAboutNobody) log.gone.push(line.id);
    else if (JSON.stringify(next) !== JSON.stringify(line)) log.shortened.push(next);
  }
  return log;
}

function unnamed(text: string, students: readonly Student[]): string {
  return students.some((student) => names(text, student)) ? '' : text;
}

/** Shorter parts of a name are too often words of their own. */
const tellingLength = 3;

/** Better a purpose too many is emptied than one that still names a child. */
function names(text: string, { name, sisId }: Student): boolean {
  const words = nameKey(text).split(' ');
  const parts = nameKey(name).split(' ');
  return (
    text.includes(name) ||
    text.split(/[^\p{L}\p{N}]+/u).includes(sisId) ||
    parts.some((part) => part.length >= tellingLength && words.includes(part))
  );
}
