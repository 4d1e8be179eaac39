import type { Explained } from '../../domain/explained.ts';
import { noRange } from '../finding.ts';
import { makeReader } from '../make-reader.ts';
import { once } from '../once.ts';
import { closest } from '../page/dom.ts';
import type { Page } from '../reader.ts';
import { cardsOn } from '../shapes/cards.ts';
import type { Card } from '../shapes/grid.ts';
import { transposedOn } from '../shapes/transposed.ts';
import { cards as cardsReader } from './cards.ts';
import { gridOfCards, isNameFact, signatureOf } from './card-grid.ts';
import type { NamedColumn } from './column.ts';
import { nameColumn } from './column.ts';
import { addUp } from './sums.ts';
import { countsOf } from './values.ts';
import { explain } from './explain.ts';
import { listsOn } from './lists.ts';
import { areNames } from './names.ts';
import type { PageFacts, Plan } from './plan.ts';
import { factsOf, planOf } from './plan.ts';
import type { Subject } from './subject.ts';
import { subjectOf, wordsOfName } from './subject.ts';
import { walkPlans } from './walk-plans.ts';
import { wordsOverColumn } from './wording.ts';

/** What stands for the name of a student who is known otherwise than by a label. */
const studentName = 'Student name';
/** Text that tells of something, and what a page is surrounded by. */
export const prose = 'article, nav, footer, aside, [role="navigation"], blockquote, pre, code';
const counting = ['absences', 'excused', 'unexcused', 'half-days', 'unclear'];

/** A card's facts as words over columns. */
function worded(card: Card): Card {
  return {
    ...card,
    facts: card.facts.map((fact) => ({ ...fact, label: wordsOverColumn(fact.label) })),
  };
}

function isCounted({ facts }: Card): boolean {
  return facts.some(
    ({ label, text }) => /\d|½/u.test(text) && counting.includes(nameColumn(0, [label]).role),
  );
}

/** Everything on the page that counts absences beside labels, or in tables turned on their side. */
function countedCards(page: Page): Card[] {
  return (
    [...cardsOn(page), ...transposedOn(page)]
      // A sentence that names its student is read by rules of its own (sentences.ts).
      .filter(({ element, name }) => name !== element && closest(element, prose) === null)
      .map(worded)
      .filter(isCounted)
  );
}

/** The facts that count, and what the page says of the student, under the student's name. */
function cardOf(card: Card, { name, element, sisId, grade }: Subject): Card {
  const known = [sisId, grade].filter((fact) => fact !== null);
  const counts = card.facts.filter((fact) => {
    const { role } = nameColumn(0, [fact.label]);
    return !isNameFact(fact) && role !== 'sisId' && role !== 'grade';
  });
  return { element: card.element, name: element, nameText: name, facts: [...known, ...counts] };
}

/** Whether a card shows the name of somebody else than the page's student. */
function isAnothers({ nameText }: Card, { name }: Subject): boolean {
  return nameText !== '' && wordsOfName(nameText) !== wordsOfName(name);
}

/** The page's one student: cards of the same labels are of classes or terms, and count nothing of the whole. */
function cardsOfOne(cards: Card[], subject: Subject): Card[][] {
  if (cards.some((card) => isAnothers(card, subject))) return [];
  const groups = Map.groupBy(cards, signatureOf);
  return [...groups.values()]
    .filter((group) => group.length === 1)
    .map((group) => group.map((card) => cardOf(card, subject)));
}

/** A card per student, each with a name of its own. */
function cardsOfMany(cards: Card[]): Card[][] {
  const groups = Map.groupBy(
    cards.filter(({ name }) => name !== null),
    signatureOf,
  );
  return [...groups.values()].filter((group) => {
    const names = group.map(({ nameText }) => nameText);
    return names.length > 1 && areNames(names) && new Set(names).size === names.length;
  });
}

function plansOf(groups: Card[][], label: string, facts: PageFacts): Plan[] {
  return groups.flatMap((cards) => {
    const grid = gridOfCards(cards, label);
    const plan = grid && planOf(grid, facts);
    return plan && plan.why !== null && plan.outcome !== 'roster' ? [plan] : [];
  });
}

/** The plan that says most: numbers before none, days before all else, the year before less. */
function bestOf(plans: Plan[]): Plan[] {
  const worth = ({ outcome, unit, covered }: Plan): number =>
    (outcome === 'read' ? 0 : 100) +
    (unit?.unit === 'day' ? 0 : 10) +
    ['school-year', 'dated', 'unknown'].indexOf(covered.covers);
  const [best, next] = plans.toSorted((one, other) => worth(one) - worth(other));
  if (!best) return [];
  // Two that say as much may say different things: then nobody knows which one counts.
  const rival = next && worth(next) === worth(best) && best.outcome === 'read';
  return rival ? [{ ...best, outcome: 'unsure' }] : [best];
}

/** Days attended and absent make all days "to date": then the absences are those to date as well. */
function withWindow(plan: Plan): Plan {
  const { enrolled, covered } = plan;
  if (covered.covers !== 'unknown' || covered.short || covered.said !== null) return plan;
  const [total] = plan.totals.absences;
  if (!total || enrolled?.column.window !== 'ytd') return plan;
  const of = ({ index }: NamedColumn): (number | null)[] => countsOf(plan.sample, index);
  const attended = plan.columns.filter(({ role }) => role === 'attended');
  if (!attended.some((one) => addUp(of(enrolled.column), [of(one), of(total)]))) return plan;
  const { label } = enrolled.column;
  const range = { ...noRange, label };
  const said = { because: 'days-add-up' as const, text: label };
  return { ...plan, covered: { covers: 'school-year', range, said, short: false } };
}

function withKey(plan: Plan, { key }: Subject): Plan {
  const { identity } = plan;
  if (identity.sisId !== null || key === null) return plan;
  return {
    ...plan,
    identity: { ...identity, key: { read: () => key, ofStudents: true, different: 1 } },
  };
}

function findPlans(page: Page): Plan[] {
  if (listsOn(page).length > 0 || cardsReader.detect(page)) return [];
  const cards = countedCards(page);
  if (cards.length === 0) return [];
  const facts = factsOf(
    page,
    cards.map(({ element }) => element),
  );
  const many = plansOf(cardsOfMany(cards), 'Name', facts);
  if (many.length > 0) return bestOf(many);
  const subject = subjectOf(page);
  if (!subject) return [];
  return bestOf(plansOf(cardsOfOne(cards, subject), studentName, facts)).map((plan) =>
    withKey(withWindow(plan), subject),
  );
}

function plansOn(page: Page): Plan[] {
  return once(page, findPlans);
}

/** Words nobody wrote are not shown, and nothing is asked that no answer could be kept for. */
export function explainSheet(plan: Plan, page: Page): Explained {
  const explained = explain(plan, page);
  const took = explained.took.map((one) =>
    one.as === 'name' ? { ...one, label: '', because: ['values-are-names' as const] } : one,
  );
  return { ...explained, took, questions: [] };
}

/** One student's page: labels and values, tiles, or a small table of kinds and terms under a name that is surely a student's. */
export const sheets = makeReader({
  id: 'generic/sheets',
  covers: 'unknown',
  detect: (page) => plansOn(page).length > 0,
  walk: (page) => walkPlans(plansOn(page), (plan) => explainSheet(plan, page)),
});
