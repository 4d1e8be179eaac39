import { countPeriods } from '../counts.ts';
import type { PeriodCounts } from '../counts.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { options } from '../options.ts';
import type { PageRequest } from '../page.ts';
import type { Person } from '../people.ts';
import { totalMissed } from '../records.ts';
import { recordsBetween, studentsOf } from '../school.ts';
import { addressWith, rangeAskedFor, rangeParams, yearToDate } from './address.ts';
import type { DateRange } from './address.ts';
import { studentList } from './list.ts';
import type { Column } from './list.ts';
import { personColumns, personText, studentAddress } from './person-columns.ts';
import { cedarbookPage, headerHeading, headerRow } from './shell.ts';
import { dailyOrPeriods, periodChoices, timeframeForm } from './timeframe.ts';

type DaysRow = { person: Person; days: number };
type PeriodsRow = { person: Person; counts: PeriodCounts };

/** The select that changes between this report and the chart. */
export function reportSelect(chosen: '' | 'absence'): Html {
  const choices = [
    { value: '', words: 'Attendance Chart' },
    { value: 'absence', words: 'Absence Summary' },
  ];
  return headerRow(
    html`<select name="report" id="report" autocomplete="off">
        ${options(choices, chosen)}</select
      ><label for="report" class="a11y-hidden">Report</label>`,
  );
}

/** Links to the two ranges that people want. */
export function rangeLinks({ school, url }: PageRequest): Html {
  const month = Object.fromEntries(
    Object.keys(rangeParams(yearToDate(school))).map((key) => [key, null]),
  );
  return headerRow(
    html`<a
        href="${addressWith(url.searchParams, rangeParams(yearToDate(school)))}"
        data-testid="year-to-date"
        >Year to date</a
      >
      | <a href="${addressWith(url.searchParams, month)}">This month</a>`,
  );
}

function daysList({ school, url }: PageRequest, range: DateRange, people: readonly Person[]): Html {
  const columns: Column<DaysRow>[] = [
    ...personColumns<DaysRow>(studentAddress(url.searchParams)),
    {
      key: 'STATE_ABS',
      head: 'Days Absent',
      show: ({ days }) => days.toFixed(1),
      sortBy: ({ days }) => days,
    },
  ];
  const rows = people.map((person) => ({
    person,
    days: totalMissed(recordsBetween(school, person, range.from, range.to)),
  }));
  return studentList({ columns, rows, searchText: personText, params: url.searchParams });
}

function periodColumn(key: string, head: string, count: keyof PeriodCounts): Column<PeriodsRow> {
  return { key, head, show: ({ counts }) => counts[count], sortBy: ({ counts }) => counts[count] };
}

function periodsList(
  request: PageRequest,
  range: DateRange,
  people: readonly Person[],
  period: number | null,
): Html {
  const params = request.url.searchParams;
  const columns = [
    ...personColumns<PeriodsRow>(studentAddress(params)),
    periodColumn('STATE_ABS', 'State Abs', 'absences'),
    periodColumn('ABS_1', 'Absent', 'unexcused'),
    periodColumn('ABS_3', 'Tardy', 'tardies'),
    periodColumn('ABS_4', 'Excused Absence', 'excused'),
  ];
  const rows = people.map((person) => ({
    person,
    counts: countPeriods(recordsBetween(request.school, person, range.from, range.to), period),
  }));
  return studentList({ columns, rows, searchText: personText, params });
}

/** Days absent, or class periods missed once a period is chosen, for every student and the dates of the form. */
export function absenceSummary(request: PageRequest): Html {
  const params = request.url.searchParams;
  const range = rangeAskedFor(request.school, params);
  const people = studentsOf(params.get('school') === 'large' ? 'large' : 'small');
  const chosen = params.get('period_id') ?? '';
  const period = periodChoices.find(({ value }) => value === chosen)?.period ?? null;
  return cedarbookPage(request, {
    title: 'Attendance Chart',
    body: html`${headerHeading('Attendance', 'Attendance Chart')}${reportSelect('absence')}${timeframeForm(params, range, dailyOrPeriods)}${rangeLinks(request)}${
      chosen === '' ? daysList(request, range, people) : periodsList(request, range, people, period)
    }`,
  });
}
