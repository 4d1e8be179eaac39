import { makeReader } from '../make-reader.ts';
import { once } from '../once.ts';
import { closest } from '../page/dom.ts';
import { visibleText } from '../page/visible-text.ts';
import type { Page } from '../reader.ts';
import { isFullName } from '../shapes/card-name.ts';
import type { Card } from '../shapes/grid.ts';
import { sentencesOn } from '../shapes/sentences.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import { cards as cardsReader } from './cards.ts';
import { gridOfCards, signatureOf } from './card-grid.ts';
import { nameColumn } from './column.ts';
import { listsOn } from './lists.ts';
import type { Plan } from './plan.ts';
import { factsOf, planOf } from './plan.ts';
import { explainSheet, prose, sheets } from './sheets.ts';
import { isAboutAttendance, isOfWork, speaksOfStudents } from './subject.ts';
import { walkPlans } from './walk-plans.ts';
import { wordsOverColumn } from './wording.ts';

/** Longer texts tell a story. */
const longest = 140;
/** Words before a name that say whose it is. */
const lead =
  /^(?:your (?:child|son|daughter)|(?:the )?(?:student|pupil|learner)|(?:el |la )?(?:alumno|alumna|estudiante)|l['’]élève|der schüler|die schülerin),? /iu;
/** The card of a sentence about one student; null where it names nobody, or may be about somebody else. */
function aboutStudent(card: Card): Card | null {
  const words = visibleText(card.element);
  const [fact, ...more] = card.facts;
  if (!fact || more.length > 0 || words.length > longest) return null;
  // "Mrs. Ada Vale" is another person than Ada Vale.
  if (closest(card.element, prose) !== null) return null;
  // A remark in a list is about that list: "Note: Ada Vale has missed 13 days".
  if (closest(card.element, 'tr, [role="row"]') !== null) return null;
  if (!words.replace(lead, '').startsWith(card.nameText)) return null;
  // "Ada Vale: Days absent 13" is a line of labels, not a sentence.
  if (/[:：]/u.test(card.nameText)) return null;
  const label = wordsOverColumn(fact.label);
  const { role } = nameColumn(0, [label]);
  return role === 'absences' ? { ...card, facts: [{ ...fact, label }] } : null;
}

/** "Your child Ada Vale has missed": a name with words before it that say who that is. */
function named(page: Page): Card[] {
  return sentencesOn(page).flatMap((card) => {
    const found = card.name === null ? nameAfterLead(card) : card;
    const one = found && aboutStudent(found);
    return one ? [one] : [];
  });
}

function nameAfterLead(card: Card): Card | null {
  const text = visibleText(card.element);
  const rest = text.replace(lead, '');
  if (rest === text) return null;
  const words = rest.split(' ');
  for (let count = Math.min(4, words.length); count > 1; count--) {
    const name = words.slice(0, count).join(' ');
    if (isFullName(name)) return { ...card, name: card.element, nameText: name };
  }
  return null;
}

/** Two sentences about one student may both be right, of different times: then neither is read. */
function saidOnce(cards: Card[]): Card[] {
  const times = Map.groupBy(cards, ({ nameText }) => nameText);
  return cards.filter(({ nameText }) => times.get(nameText)?.length === 1);
}

function isAbout(page: Page, cards: Card[]): boolean {
  if (isOfWork(page)) return false;
  const told = cards.every(({ element }) =>
    speaksOf(meaningOf(lead.exec(visibleText(element))?.[0] ?? ''), 'student'),
  );
  return told || (speaksOfStudents(page) && isAboutAttendance(page));
}

function findPlans(page: Page): Plan[] {
  if (listsOn(page).length > 0 || cardsReader.detect(page) || sheets.detect(page)) return [];
  const cards = saidOnce(named(page));
  if (cards.length === 0 || !isAbout(page, cards)) return [];
  const facts = factsOf(
    page,
    cards.map(({ element }) => element),
  );
  const groups = [...Map.groupBy(cards, signatureOf).values()];
  // Sentences of several builds count different things.
  if (groups.length > 1) return [];
  return groups.flatMap((group) => {
    const grid = gridOfCards(group, 'Student name');
    const plan = grid && planOf(grid, facts);
    return plan && plan.outcome !== 'roster' ? [plan] : [];
  });
}

function plansOn(page: Page): Plan[] {
  return once(page, findPlans);
}

/** Sentences that name their student: "Ada Vale has missed 13 days this year", on a page about students' attendance. */
export const sentences = makeReader({
  id: 'generic/sentences',
  covers: 'unknown',
  detect: (page) => plansOn(page).length > 0,
  walk: (page) => walkPlans(plansOn(page), (plan) => explainSheet(plan, page)),
});
