import { all, childrenOf, closest, isText, parentOf } from '../page/dom.ts';
import { collapse } from '../page/text.ts';
import { isVisible } from '../page/visible-text.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import type { Fact } from './grid.ts';

const mostLooked = 300;

const menus =
  'a, button, nav, menu, aside, form, select, [role=menu], [role=menubar], [role=navigation]';

/** Whether the words stand beside a student's name, id or grade and nothing else. */
function isIdentityLabel(label: string): boolean {
  const meaning = meaningOf(label);
  if (meaning.unknown.length > 0 || meaning.words > 4) return false;
  const allowed = ['student', 'name', 'id', 'number', 'grade', 'homeroom', 'small'];
  const only = [...meaning.senses].every((sense) => allowed.includes(sense));
  return only && speaksOf(meaning, 'student', 'name', 'id', 'grade');
}

type Text = { element: Element; text: string };

function textsIn(root: Element): Text[] {
  return [root, ...all(root, '*').slice(0, mostLooked)].flatMap((element) => {
    const own = Array.from(childrenOf(element)).filter(isText);
    const text = collapse(own.map(({ nodeValue }) => (nodeValue ?? '').slice(0, 200)).join(' '));
    return text === '' || text.length > 150 || !isVisible(element) ? [] : [{ element, text }];
  });
}

/** "Student: Vale, Ada" and "ID: 1001" in one text or in two that follow each other, as facts of the card around them. */
export function identityFacts(root: Element): Fact[] {
  const texts = textsIn(root);
  return texts.flatMap(({ element, text }, index): Fact[] => {
    const colon = text.indexOf(':');
    const label = colon < 0 ? text : text.slice(0, colon);
    if (!isIdentityLabel(label) || closest(element, menus)) return [];
    const inside = colon < 0 ? '' : text.slice(colon + 1).trim();
    if (inside !== '') return [{ label, value: element, text: inside }];
    const next = texts[index + 1];
    const beside = next && parentOf(next.element) === parentOf(element) && next.element !== element;
    const follows = next && !isIdentityLabel(next.text) && (colon >= 0 || beside);
    return follows ? [{ label, value: next.element, text: next.text }] : [];
  });
}
