import { clip } from '../page/text.ts';

/** The limit of a path in taught-page.ts. */
const longest = 300;

/** Words of a program, as "attendance" or "summary.php". Digits, encoded letters and addresses may stand for somebody. */
const word = /^[a-z]+(?:[._-][a-z]+)*$/u;
/** What follows one of these is a person, even where it looks like a word. */
const people = /^(?:students?|pupils?|learners?|people|persons?|users?|members?|profiles?)$/u;

/**
 * The path of an address with everything that is not a word of the program replaced by `*`: "/students/4711/attendance" as
 * "/students/*\/attendance". Query and fragment are left out: they name students and days.
 */
export function pathShape(url: URL): string {
  const parts = url.pathname.toLowerCase().split('/');
  const kept = parts.map((part, at) => {
    if (part === '') return '';
    return word.test(part) && !people.test(parts[at - 1] ?? '') ? part : '*';
  });
  return clip(kept.join('/'), longest);
}
