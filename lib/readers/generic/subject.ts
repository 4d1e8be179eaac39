import { besideLists } from '../page/beside-lists.ts';
import { all, bodyOf, closest, rootOf } from '../page/dom.ts';
import { isVisible, visibleText } from '../page/visible-text.ts';
import { once } from '../once.ts';
import type { Page } from '../reader.ts';
import { isFullName } from '../shapes/card-name.ts';
import { isAboutStudents } from '../shapes/names-above.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import { isOfStudents, leadsToStudent, oneStudentOf } from './keys.ts';
import type { ToldIdentity } from './told-identity.ts';
import { isMarked, toldIdentity } from './told-identity.ts';
import { titleOf } from './surroundings.ts';

/** The one student a page is about: the name, the element that shows it, and what else labels say. */
export type Subject = {
  name: string;
  element: Element;
  sisId: ToldIdentity['sisId'];
  grade: ToldIdentity['grade'];
  /** The key in all of the page's links to students, where it is one. */
  key: string | null;
};

/** A heading with a name in it, and the words around the name. */
type Heading = { element: Element; name: string; words: string };

const elsewhere =
  'nav, footer, aside, [role="navigation"], [role="banner"], [class*="user" i], [class*="account" i], [class*="guardian" i], [class*="teacher" i], [class*="staff" i], article';
const headings =
  'h1, h2, h3, h4, h5, h6, [role="heading"], [class*="student" i][class*="name" i], [id*="student" i][id*="name" i]';
const parting = / [-–—|·•] |: |\/ /u;
const before = /^(.{3,60}?) (?:for|of|de|del|von|pour|para|per|di|van|för|for elev|für) (.+)$/iu;
const after = /^(.+?)['’]s? (\p{L}.{2,40})$/u;

function nameIn(text: string): { name: string; words: string } | null {
  if (isFullName(text)) return { name: text, words: '' };
  const parts = text.split(parting).map((part) => part.replace(/ ?\([\d-]+\)$/u, '').trim());
  const names = parts.filter(isFullName);
  const [name] = names;
  if (name !== undefined && names.length === 1)
    return { name, words: parts.filter((part) => part !== name).join(' ') };
  const [, words = '', rest = ''] = before.exec(text) ?? [];
  if (isFullName(rest)) return { name: rest, words };
  const [, owner = '', owned = ''] = after.exec(text) ?? [];
  return isFullName(owner) ? { name: owner, words: owned } : null;
}

function namedHeadings(page: Page): Heading[] {
  return besideLists(rootOf(page.document), headings)
    .slice(0, 200)
    .filter((element) => isVisible(element) && closest(element, elsewhere) === null)
    .flatMap((element) => {
      const text = visibleText(element);
      const found = text.length > 160 ? null : nameIn(text);
      return found ? [{ element, ...found }] : [];
    });
}

/** "Ada Vale" and "Vale, Ada" are one person. */
export function wordsOfName(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s,]+/u)
    .toSorted()
    .join(' ');
}

/** Whether title, headings or address speak of students. */
export function speaksOfStudents(page: Page): boolean {
  return (
    isAboutStudents(page.document) ||
    speaksOf(titleOf(page).meaning, 'student') ||
    isOfStudents(page.url)
  );
}

function isStudents(page: Page, { element, words }: Heading, told: ToldIdentity): boolean {
  const meaning = meaningOf(words);
  if (speaksOf(meaning, 'work', 'adult')) return false;
  if (isMarked(element) || speaksOf(meaning, 'student')) return true;
  const sheet = speaksOf(meaning, 'absent', 'attendance', 'present');
  const known = told.sisId !== null || told.grade !== null;
  return (
    (sheet || known) && (speaksOfStudents(page) || (told.sisId !== null && told.grade !== null))
  );
}

/** A page about work is about no student, whatever it is called. */
export function isOfWork(page: Page): boolean {
  const lines = besideLists(rootOf(page.document), 'title, h1, h2, h3, caption, legend').slice(
    0,
    40,
  );
  return lines.some((line) => speaksOf(meaningOf(visibleText(line)), 'work'));
}

const news = /\b(?:news|blog|stor(?:y|ies)|press|newsletter|noticias|actualit|nachrichten)/iu;

/** Whether title or headings speak of attendance, and none of news. */
export function isAboutAttendance(page: Page): boolean {
  const lines = besideLists(rootOf(page.document), 'title, h1, h2, h3, caption, legend')
    .slice(0, 40)
    .map((line) => visibleText(line));
  const about = lines.some((line) => speaksOf(meaningOf(line), 'absent', 'attendance', 'present'));
  return (
    (about || speaksOf(titleOf(page).meaning, 'absent', 'attendance', 'present')) &&
    ![...lines, titleOf(page).text].some((line) => news.test(line))
  );
}

function findSubject(page: Page): Subject | null {
  const body = bodyOf(page.document);
  if (isOfWork(page)) return null;
  const told = toldIdentity(body);
  const found = namedHeadings(page).filter((heading) => isStudents(page, heading, told));
  const people = [
    ...(told.name ? [{ name: told.name.text, element: told.name.value }] : []),
    ...found,
  ];
  const [one] = people;
  if (!one || new Set(people.map(({ name }) => wordsOfName(name))).size > 1) return null;
  const links = all(body, 'a[href]').filter(
    (link) => closest(link, elsewhere) === null && leadsToStudent(link),
  );
  const { sisId, grade } = told;
  return { name: one.name, element: one.element, sisId, grade, key: oneStudentOf(links) };
}

/**
 * The one student a page says it is about, by a label ("Student: Ada Vale"), by markup, or by a heading about attendance on a
 * page about students; null where nobody or more than one is named, or where the page is about work.
 */
export function subjectOf(page: Page): Subject | null {
  return once(page, findSubject);
}
