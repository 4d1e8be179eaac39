import type { Explained } from '../../domain/explained.ts';
import type { Ending, Finding, FoundStudent, Skipped } from '../finding.ts';
import { skip } from '../finding.ts';
import { mostStudents } from '../reading.ts';
import { visibleText } from '../page/visible-text.ts';
import { pagingOf } from '../page/paging.ts';
import { isLoading } from '../page/loading.ts';
import type { BodyRow } from '../shapes/grid.ts';
import { fits, isTotal } from '../shapes/table.ts';
import { saysIn } from './cell-text.ts';
import { figuresIn, rateIn } from './figures.ts';
import { studentIn } from './identity.ts';
import type { Plan } from './plan.ts';
import { isAcross } from './sample.ts';

function found(plan: Plan, row: BodyRow): FoundStudent | null {
  const student = studentIn(plan.identity, row);
  if (!student) return null;
  student.unit = plan.unit?.unit ?? null;
  if (plan.outcome === 'read') {
    student.figures = () => figuresIn(plan, row);
    student.rate = () => rateIn(plan, row);
  }
  return student;
}

/** Whether the name's column repeats its head. */
function isHead(plan: Plan, row: BodyRow): boolean {
  const [column] = plan.identity.name;
  return column !== undefined && saysIn(row, column.index, column.meaning.text);
}

/** A row that names no student, or does not fit under the heads. */
function* unreadRow(row: BodyRow, isStudent: boolean): Generator<Finding> {
  const text = visibleText(row.element);
  if (text !== '') yield skip(text, isStudent ? 'row-out-of-shape' : 'no-name');
}

function* rowsOf(plan: Plan): Generator<Finding> {
  let before = false;
  for (const row of plan.grid.rows()) {
    // Names of groups, sums, heads repeated as a row: nothing that was overlooked.
    if (isAcross(row)) continue;
    const student = found(plan, row);
    if (isHead(plan, row) || (!student && isTotal(row))) continue;
    const further = !student && before && plan.problem?.reason === 'per-class';
    if (student && fits(plan.grid, row)) yield { kind: 'student', student };
    else if (further) yield { kind: 'same student' };
    else yield* unreadRow(row, student !== null);
    before ||= student !== null;
  }
}

function statusOf(plans: Plan[]): Ending['status'] {
  const unsure = plans.some(
    ({ outcome, why }) => outcome === 'unsure' || (why === null && outcome !== 'roster'),
  );
  if (unsure) return 'ambiguous';
  return plans.some(({ grid }) => isLoading(grid.element)) ? 'incomplete' : undefined;
}

function unreadable(plans: Plan[]): Skipped[] {
  const [plan] = plans;
  if (!plan) return [];
  if (plan.why === null && !plan.problem)
    return [
      { text: plan.identity.name.map(({ label }) => label).join(' '), reason: 'column-unclear' },
    ];
  return plan.problem ? [plan.problem] : [];
}

/** How many the whole list has, where the page says that it shows a part. */
function listedBy([plan]: Plan[], read: number): number | null {
  if (!plan) return null;
  const said = pagingOf(plan.grid.element)?.total ?? plan.grid.announced;
  return said !== null && said > read ? said : null;
}

function* findingsOf(plans: Plan[]): Generator<Finding> {
  for (const plan of plans) yield* rowsOf(plan);
}

/** Reads the rows of grids that are parts of one list; what their plan withholds stays unread. */
export function* walkPlans(
  plans: Plan[],
  explain: (plan: Plan) => Explained,
): Generator<Finding, Ending> {
  const [plan] = plans;
  if (!plan) return {};
  let count = 0;
  for (const finding of findingsOf(plan.why === null ? [] : plans)) {
    if (count === mostStudents) break;
    if (finding.kind === 'student') count += 1;
    yield finding;
  }
  const listed = listedBy(plans, count);
  const whole = listed === null && count < mostStudents;
  const status = statusOf(plans) ?? (whole ? undefined : 'incomplete');
  return {
    ...(status ? { status } : {}),
    range: plan.covered.range,
    skipped: unreadable(plans),
    covers: plan.outcome === 'read' ? plan.covered.covers : 'unknown',
    explained: explain(plan),
    listed,
  };
}
