import { makeReader } from '../make-reader.ts';
import { hasDays } from './day-lists.ts';
import { explain } from './explain.ts';
import { listsOn } from './lists.ts';
import type { Plan } from './plan.ts';
import { walkPlans } from './walk-plans.ts';

function isRoster([plan]: Plan[]): boolean {
  return plan?.outcome === 'roster';
}

/** Rows of students with counts under heads, in a table or grid of any system. */
export const table = makeReader({
  id: 'generic/table',
  covers: 'unknown',
  detect(page) {
    const plans = listsOn(page);
    return plans.length > 0 && !isRoster(plans);
  },
  walk: (page) => walkPlans(listsOn(page), (plan) => explain(plan, page)),
});

/** Rows of students without counts that can be read. */
export const roster = makeReader({
  id: 'generic/roster',
  covers: 'unknown',
  detect: (page) => isRoster(listsOn(page)) && !hasDays(page),
  walk: (page) => walkPlans(listsOn(page), (plan) => explain(plan, page)),
});
