import { besideLists } from '../page/beside-lists.ts';
import {
  all,
  attribute,
  childrenOf,
  closest,
  isElement,
  nextElementTo,
  parentOf,
  tagOf,
} from '../page/dom.ts';
import { isVisible, visibleText } from '../page/visible-text.ts';
import { isFullName } from '../shapes/card-name.ts';
import type { Fact } from '../shapes/grid.ts';
import { identityFacts } from '../shapes/identity-facts.ts';
import { ownText } from '../shapes/own-text.ts';
import type { NamedColumn } from './column.ts';
import { nameColumn } from './column.ts';
import { looksLikeName } from './names.ts';
import { speaksOf } from '../words/vocabulary.ts';

/** Who a part of the page says it is about, by labels: "Student Name", "Student ID", "Grade Level". */
export type ToldIdentity = { name: Fact | null; sisId: Fact | null; grade: Fact | null };

const mostLooked = 400;
const smallLabel = '[class*="label" i], [class*="legend" i], [class*="caption" i], small, dt, th';
/** Fields to search by, and the place of the person who looks at the page. */
const others =
  'form, nav, header[role="banner"], [role="navigation"], [class*="user" i], [class*="account" i], [class*="guardian" i], [class*="parent-name" i], [class*="teacher" i], [class*="staff" i], [class*="login" i], [class*="contact" i]';

/** What stands beside a label in the same element, above or below it: "1031<br><span>Student ID</span>". */
function besideLabel(label: Element): Fact | null {
  const holder = parentOf(label);
  if (!holder || [...childrenOf(holder)].length > 6) return null;
  const words = ownText(label);
  const rest = ownText(holder).replace(words, '').trim();
  if (words === '' || words.length > 40 || rest === '' || rest.length > 80) return null;
  if (
    [...childrenOf(holder)]
      .filter(isElement)
      .some((child) => child !== label && all(child, '*').length > 0)
  )
    return null;
  return { label: words.replace(/ ?:$/u, ''), value: holder, text: rest };
}

/** `th` before `td` and `dt` before `dd`. */
function afterLabel(label: Element): Fact | null {
  const next = nextElementTo(label);
  if (!next || !/^(?:dd|td)$/iu.test(next.tagName) || !isVisible(next)) return null;
  const text = visibleText(next);
  return text === '' || text.length > 80
    ? null
    : { label: ownText(label).replace(/ ?:$/u, ''), value: next, text };
}

function labelledIn(root: Element): Fact[] {
  const labels = besideLists(root, smallLabel)
    .slice(0, mostLooked)
    .filter((label) => closest(label, others) === null && isVisible(label));
  return labels.flatMap((label) => afterLabel(label) ?? besideLabel(label) ?? []);
}

/** The fact of a kind; none where two say different things. */
function only(facts: Fact[]): Fact | null {
  const [fact, ...more] = facts;
  return fact && more.every(({ text }) => text === fact.text) ? fact : null;
}

function isStudentName({ text }: Fact, { role, meaning }: NamedColumn): boolean {
  if (role !== 'name' || !speaksOf(meaning, 'student')) return false;
  const spelled = speaksOf(meaning, 'name') && !/\d/u.test(text) && looksLikeName(text);
  return spelled || isFullName(text);
}

function isLevel({ text }: Fact, { role }: NamedColumn): boolean {
  return role === 'grade' && text.length <= 30 && !/%|\d[.,]\d|^[a-f][+-]?$/iu.test(text);
}

/** The words of an element that say it is a student's; markup counts where no label does. */
export function isMarked(element: Element): boolean {
  return /(?:student|pupil|learner)[-_]?(?:full)?[-_]?name/iu.test(
    `${attribute(element, 'class')} ${attribute(element, 'id')}`,
  );
}

/** What labels inside `root` say of one student; a kind of which two different things are said is null. */
export function toldIdentity(root: Element): ToldIdentity {
  const inRow = /^(?:td|tr|tbody)$/u.test(tagOf(root));
  const facts = [...(inRow ? [] : identityFacts(root)), ...labelledIn(root)].filter(
    ({ value }) => closest(value, others) === null,
  );
  const named = facts.map((fact) => ({ fact, column: nameColumn(0, [fact.label]) }));
  const told = (holds: (fact: Fact, column: NamedColumn) => boolean): Fact | null =>
    only(named.filter(({ fact, column }) => holds(fact, column)).map(({ fact }) => fact));
  return {
    name: told(isStudentName),
    sisId: told(
      ({ text }, { role }) =>
        role === 'sisId' && /^[\p{L}\d-]{0,12}\d[\p{L}\d-]{0,24}$/u.test(text),
    ),
    grade: told(isLevel),
  };
}
