import { besideLists } from '../page/beside-lists.ts';
import { all, closest, first, rootOf } from '../page/dom.ts';
import { isVisible, visibleText } from '../page/visible-text.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import { ownText } from './own-text.ts';

/** An element that shows a name, and the name without the words around it. */
export type ShownName = {
  element: Element;
  text: string;
  /** Whether more than the form of the words says that this is a student: "Last, First", a key, a class, a label. */
  sure: boolean;
  /** No word of it is a word of pages. */
  plain: boolean;
};

/** Words of headings, menus and places that are nobody's name. Folded. */
const places =
  /\b(?:school|schools|high|elementary|middle|academy|college|district|portal|welcome|hello|dashboard|home|profile|menu|search|settings|login|logout|sign|print|export|help|details|information|contact|calendar|schedule|gradebook|assignments|messages|attendance|absence|absences|history|notes|view|more|edit|back|next|previous|today|loading|no|not|and|university|institute|parent|guardian|teacher|user|account|admin|administrator|info|choose|select|filter|filters|add|new|my|quick|links|recent|news|emergency|contacts|family|access|medical|alerts|behavior|health|records|records|services|documents|report|reports|scale|timeframe)\b/iu;
const mostLooked = 60;

const adults =
  'header, nav, footer, [class*="user" i], [id*="user" i], [class*="guardian" i], [class*="parent-name" i], [class*="teacher" i], [class*="account" i], [class*="advisor" i]';

/** A remark in brackets, or a number behind "#", is at most this long. */
const longestRemark = 42;

/** "Vale, Ada (1001)" and "Vale, Ada #1001" as "Vale, Ada". */
function withoutRemark(text: string): string {
  const start = Math.max(0, text.length - longestRemark);
  const sign = text.slice(start).search(/[(#[]/u);
  if (sign < 0) return text;
  const remark = text.slice(start + sign + 1);
  return /[)\]]/u.test(remark.slice(0, -1)) ? text : text.slice(0, start + sign);
}

/** The name in "Grades and Attendance: Vale, Ada" or "Vale, Ada (1001)". */
function nameIn(text: string): string {
  const colon = text.lastIndexOf(':');
  const after = colon < 0 ? text : text.slice(colon + 1).trim();
  return withoutRemark(after).trim();
}

/** Who is addressed so is a grown-up. */
const titles =
  /^(?:mr|mrs|ms|mx|dr|prof|sr|sra|srta|dña|mme|mlle)\.? |^m\. |^(?:miss|herr|frau|señora?|monsieur|madame) /iu;

/** Whether a text has the form of one person's full name and no word of a page in it. */
export function isFullName(text: string): boolean {
  if (text.length < 3 || text.length > 80 || /[\d@%/|=<>":]/u.test(text) || places.test(text))
    return false;
  if (titles.test(text)) return false;
  const words = text.split(/[\s,]+/u).filter((word) => word !== '');
  if (words.length > 6 || (words.length < 2 && !/^[\p{Lo}]{2,8}$/u.test(text))) return false;
  if (
    !words.every(
      (word) => /^[\p{Lu}\p{Lt}\p{Lo}'’(]/u.test(word) || /^(?:d|v|l|b|i)\p{L}{0,3}$/u.test(word),
    )
  )
    return false;
  const meaning = meaningOf(text);
  // "Vale, Ada Student Name": a name together with its label.
  if (speaksOf(meaning, 'student', 'name')) return false;
  return meaning.unknown.length * 2 >= meaning.words && meaning.unknown.length > 0;
}

const cardHeadings = 'h1, h2, h3, h4, h5, h6, [role=heading], legend, caption';
const naming =
  '[class*="name" i], [id*="name" i], [data-studentid], [data-student-id], h1, h2, h3, h4, h5, h6, [role=heading], a, strong, b, legend, summary, caption, header';

const marks =
  '[class*="student" i], [id*="student" i], [class*="pupil" i], [class*="learner" i], [data-studentid], [data-student-id], [data-student], a[href*="student" i], a[href*="person" i], a[href*="frn=001"]';

/** Whether a card's own markup says that it is one student's: a key of it, or a class that says so and no other. */
export function isMarkedCard(card: Element): boolean {
  return Element.prototype.matches.call(
    card,
    '[data-student-id], [data-studentid], [class~="student-card" i], [class~="student" i]',
  );
}

/** Whether words or markup beside the form of a name say that it is a student's. */
function isSure(element: Element, whole: string, name: string): boolean {
  if (/^[^,]+, [^,]+$/u.test(name)) return true;
  const colon = whole.lastIndexOf(':');
  if (colon > 0 && isNameLabel(whole.slice(0, colon))) return true;
  return Element.prototype.matches.call(element, marks) || first(element, marks) !== null;
}

function shown(element: Element): ShownName | null {
  const whole = visibleText(element);
  const text = nameIn(whole);
  if (!isFullName(text) || closest(element, adults)) return null;
  const { unknown, words } = meaningOf(text);
  return { element, text, sure: isSure(element, whole, text), plain: unknown.length === words };
}

/** The innermost element with the same words, so that a mark stands at the name and not after a whole block. */
function innermost(name: ShownName): ShownName {
  const inside = all(name.element, '*')
    .slice(0, 20)
    .findLast((element) => nameIn(ownText(element)) === name.text);
  return inside && isVisible(inside) ? { ...name, element: inside } : name;
}

/** The name a card itself shows; null where it shows none, or two. */
export function nameWithin(card: Element): ShownName | null {
  const found = new Map<string, ShownName>();
  for (const element of all(card, naming).slice(0, mostLooked)) {
    const name = shown(element);
    if (name && !found.has(name.text)) found.set(name.text, name);
  }
  const names = [...found.values()];
  const own = names.length === 0 ? (shown(card) ?? nameInTexts(card)) : null;
  if (own) return innermost(own);
  // A name that is sure counts before a heading, and that before a guardian's name below it; two of a kind are none.
  for (const kind of [
    names.filter((name) => name.sure),
    names.filter(({ element }) => closest(element, cardHeadings) !== null),
    names.filter((name) => name.plain),
    names,
  ]) {
    const [only, ...more] = kind;
    if (only) return more.length === 0 ? innermost(only) : null;
  }
  return null;
}

/** Without any mark: the first short text of the card, where it is a full name. */
function nameInTexts(card: Element): ShownName | null {
  for (const element of all(card, 'div, span, p, td, li, dd').slice(0, mostLooked)) {
    const text = ownText(element);
    if (text === '' || text.length > 90) continue;
    return shown(element);
  }
  return null;
}

/** Headings of the page that show a name, in page order. */
export function namedHeadings(document: Document): ShownName[] {
  return besideLists(
    rootOf(document),
    'h1, h2, h3, h4, h5, h6, [role=heading], legend, caption, [class*="student" i][class*="name" i], [id*="student" i][id*="name" i]',
  )
    .slice(0, 2_000)
    .flatMap((element) => shown(element) ?? [])
    .filter(({ sure, plain }) => sure || plain);
}

/** Whether the page says that the words are a student's name: "Student", "Name", "Alumno". */
export function isNameLabel(label: string): boolean {
  const meaning = meaningOf(label);
  const only = [...meaning.senses].every((sense) => ['student', 'name', 'small'].includes(sense));
  return meaning.unknown.length === 0 && only && speaksOf(meaning, 'student', 'name');
}
