import { explain } from '../../generic/explain.ts';
import { listsOn } from '../../generic/lists.ts';
import type { Plan } from '../../generic/plan.ts';
import { walkPlans } from '../../generic/walk-plans.ts';
import { makeReader } from '../../make-reader.ts';
import type { Page } from '../../reader.ts';

/** Whether the list counts days enrolled without saying that they end today. */
function mayRunOn({ enrolled, outcome }: Plan): boolean {
  return outcome !== 'roster' && enrolled !== null && !enrolled.column.meaning.senses.has('ytd');
}

function withoutEnrolled(plan: Plan): Plan {
  return mayRunOn(plan) ? { ...plan, enrolled: null } : plan;
}

/**
 * Lists of students with totals of days, by their words as on any page, but without the days enrolled: by default Aeries
 * counts those to the end of the school year and lets days present make up the difference, so that even days that add up
 * are no days to date, and absences among them look fewer than they are.
 */
export const studentTotals = makeReader({
  id: 'aeries/student-totals',
  covers: 'unknown',
  detect: (page: Page) => listsOn(page).some(mayRunOn),
  walk: (page) => walkPlans(listsOn(page).map(withoutEnrolled), (plan) => explain(plan, page)),
});
