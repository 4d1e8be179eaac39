import type { Explained } from '../../domain/explained.ts';
import type { Ending, Finding } from '../finding.ts';
import { skip } from '../finding.ts';
import { makeReader } from '../make-reader.ts';
import type { Page } from '../reader.ts';
import { visibleText } from '../page/visible-text.ts';
import { isLoading } from '../page/loading.ts';
import { pagingOf } from '../page/paging.ts';
import { fits, isTotal } from '../shapes/table.ts';
import type { DayList } from './day-lists.ts';
import { dayListOn, hasDays } from './day-lists.ts';
import { explain } from './explain.ts';
import { studentIn } from './identity.ts';

function* rowsOf({ plan, days, grid, personal, ofPeriod }: DayList): Generator<Finding> {
  for (const row of grid.rows()) {
    const student = studentIn(plan.identity, personal(row));
    if (!student && isTotal(row)) continue;
    if (student && fits(grid, row))
      yield {
        kind: 'student',
        student: { ...student, ...(ofPeriod ? {} : { daily: () => days.dailyOf(row) }) },
      };
    else yield skip(visibleText(row.element), student ? 'row-out-of-shape' : 'no-name');
  }
}

function explainDays(list: DayList, page: Page): Explained {
  const explained = explain(list.plan, page);
  const known = [...list.days.legend.values()].some((status) => status !== 'unknown');
  const because = known ? ['legend-says' as const] : [];
  return {
    ...explained,
    took: list.ofPeriod ? explained.took : [...explained.took, { as: 'daily', label: '', because }],
    questions: [],
  };
}

function* walk(page: Page): Generator<Finding, Ending> {
  const list = dayListOn(page);
  if (!list) return {};
  let read = 0;
  for (const finding of rowsOf(list)) {
    if (finding.kind === 'student') read += 1;
    yield finding;
  }
  const { grid, ofPeriod } = list;
  const said = pagingOf(grid.element)?.total ?? grid.announced;
  const listed = said !== null && said > read ? said : null;
  const part = listed !== null || isLoading(grid.element);
  return {
    ...(part ? { status: 'incomplete' } : {}),
    skipped: ofPeriod ? [{ text: '', reason: 'one-period' }] : [],
    covers: 'unknown',
    explained: explainDays(list, page),
    listed,
  };
}

/** Students with a mark per day; nothing is counted, and a mark that no legend of the page explains stays unknown. */
export const days = makeReader({ id: 'generic/days', covers: 'unknown', detect: hasDays, walk });
