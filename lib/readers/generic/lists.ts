import type { Covers } from '../../domain/page-reading.ts';
import { once } from '../once.ts';
import type { Page } from '../reader.ts';
import { gridsOn } from '../shapes/grids.ts';
import type { Plan } from './plan.ts';
import { factsOf, planOf } from './plan.ts';
import { withTwoCounts } from './two-counts.ts';

const best: Plan['outcome'][] = ['read', 'unsure', 'roster'];

function rank({ outcome, why }: Plan): number {
  return best.indexOf(outcome) + (why === null ? 0.5 : 0);
}

const widest: Covers[] = ['school-year', 'dated', 'unknown'];

/** Days before everything else, then the year before less. */
function worth({ unit, covered }: Plan): number {
  return (unit?.unit === 'day' ? 0 : 10) + widest.indexOf(covered.covers);
}

/** Whether two grids are parts of one list: the same heads, counted alike. */
function isAlike(one: Plan, other: Plan): boolean {
  const heads = ({ columns }: Plan): string => columns.map(({ label }) => label).join('\n');
  return (
    heads(one) === heads(other) &&
    one.outcome === other.outcome &&
    one.unit?.unit === other.unit?.unit &&
    one.covered.covers === other.covered.covers &&
    one.covered.range.from === other.covered.range.from
  );
}

/** A list of names needs more than names to be one of students: an id, a key, a level. */
function isList({ outcome, why, identity }: Plan): boolean {
  if (outcome !== 'roster') return true;
  return (
    why !== null && (identity.sisId !== null || identity.key !== null || identity.grade !== null)
  );
}

/**
 * The grids to read: those that tell most, and of them the ones that are parts of one list. Days come before everything
 * else: a student's meetings and days on one page must not be mixed.
 */
export function listsOn(page: Page): Plan[] {
  return once(page, findLists);
}

function findLists(page: Page): Plan[] {
  const facts = factsOf(page);
  const plans = gridsOn(page).flatMap((grid) => {
    const plan = planOf(withTwoCounts(grid), facts);
    return plan && isList(plan) ? [plan] : [];
  });
  const most = Math.min(...plans.map(rank));
  const telling = plans.filter((plan) => rank(plan) === most);
  const [chosen] = telling.toSorted((one, other) => worth(one) - worth(other));
  return chosen ? telling.filter((plan) => isAlike(plan, chosen)) : [];
}
