import { makeReader } from '../make-reader.ts';
import { all, closest, parentOf } from '../page/dom.ts';

import { leadsToStudent } from './keys.ts';
import { areNames, looksLikeName } from './names.ts';
import { speaksOf } from '../words/vocabulary.ts';
import { once } from '../once.ts';
import type { Page } from '../reader.ts';
import { cardsOn } from '../shapes/cards.ts';
import type { Card } from '../shapes/grid.ts';
import { gridOfCards, isNameFact, listsOfCards } from './card-grid.ts';
import { nameText as shownName } from './cell-text.ts';
import { nameColumn } from './column.ts';
import { explain } from './explain.ts';
import type { Plan } from './plan.ts';
import { factsOf, planOf } from './plan.ts';
import { walkPlans } from './walk-plans.ts';

/** The place of the person who looks at the page, who is no student of the list. */
const ownPlace =
  'nav, [role="navigation"], [class*="user" i], [id*="user" i], [class*="account" i], [class*="login" i], [class*="guardian" i], [class*="teacher" i]';

/** What stands for the name in a card whose name has no label of its own. */
const unlabelled = 'Name';

/** How far around a value the student's name may stand. */
const levels = 5;

function namesIn(box: Element): Element[] {
  return all(box, 'a[href]')
    .slice(0, 40)
    .filter((link) => looksLikeName(shownName(link)) && leadsToStudent(link));
}

/** The one student linked in the smallest box around the card that links any; a box of several students names nobody. */
function linkedName(card: Card): Card | null {
  let box: Element | null = card.element;
  for (let level = 0; box && level < levels; level += 1, box = parentOf(box)) {
    const names = namesIn(box);
    const [name] = names;
    if (!name) continue;
    const one = new Set(names.map((link) => shownName(link))).size === 1;
    return one ? { ...card, element: box, name, nameText: shownName(name) } : null;
  }
  return null;
}

/** A name with its own label, "Student: Ada Vale", or one that stands where no account of the reader's does. */
function isNamed({ name, nameText: text, facts }: Card): boolean {
  if (name === null || text === '' || closest(name, ownPlace) !== null) return false;
  // "Teacher: Ms. Roe" names somebody, but not the student.
  const isAnothers = facts.some((fact) => fact.text === text && !isNameFact(fact));
  return !isAnothers && (looksLikeName(text) || facts.some(isNameFact));
}

function saysStudent({ facts, nameText: text }: Card): boolean {
  return facts.some(
    ({ label, text: value }) =>
      value === text && speaksOf(nameColumn(0, [label]).meaning, 'student'),
  );
}

/**
 * Cards whose student is sure: linked inside the card, told by a label, or the names of several cards differ. A single
 * heading above a single card may as well be the title of the page or the name of who looks at it.
 */
function surelyNamed(cards: Card[]): Card[] {
  const linked = cards.map((card) => linkedName(card));
  const found = linked.filter((card) => card !== null);
  if (found.length > 0) return found;
  const named = cards.filter(isNamed);
  const told = named.filter(saysStudent);
  if (told.length > 0) return told;
  const names = named.map(({ nameText: text }) => text);
  return named.length > 1 && areNames(names) && new Set(names).size > named.length * 0.5
    ? named
    : [];
}

function plansOn(page: Page): Plan[] {
  return once(page, findPlans);
}

function findPlans(page: Page): Plan[] {
  const cards = cardsOn(page);
  const facts = factsOf(
    page,
    cards.map(({ element }) => element),
  );
  const plans = listsOfCards(cards).flatMap((group) => {
    const grid = gridOfCards(surelyNamed(group), unlabelled);
    const plan = grid && planOf(grid, facts);
    return plan ? [plan] : [];
  });
  const counted = plans.filter(({ outcome, why }) => outcome === 'read' && why !== null);
  const first = counted.find((plan) => plan.unit?.unit === 'day') ?? counted[0];
  return counted.filter((plan) => plan.unit?.unit === first?.unit?.unit);
}

/** Cards, tiles and profiles with labels and values, one student each. */
export const cards = makeReader({
  id: 'generic/cards',
  covers: 'unknown',
  detect: (page) => plansOn(page).length > 0,
  walk: (page) => walkPlans(plansOn(page), (plan) => explain(plan, page)),
});
