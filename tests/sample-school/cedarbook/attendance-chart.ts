import { dayWord } from '../counts.ts';
import { monthName } from '../days.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageRequest } from '../page.ts';
import type { Person } from '../people.ts';
import { daysMissed } from '../records.ts';
import type { DayRecord } from '../records.ts';
import { schoolDays } from '../calendar.ts';
import { recordsBetween, studentsOf } from '../school.ts';
import { rangeAskedFor } from './address.ts';
import { rangeLinks, reportSelect } from './absence-summary.ts';
import { studentList } from './list.ts';
import type { Column } from './list.ts';
import { personColumns, personText, studentAddress } from './person-columns.ts';
import { cedarbookPage, headerHeading } from './shell.ts';
import { dailyOnly, timeframeForm } from './timeframe.ts';

type ChartRow = { person: Person; records: Map<string, DayRecord> };

function dayCell(record: DayRecord | undefined): Html | null {
  if (record === undefined) return null;
  const words = dayWord(record);
  return html`<div
    class="attendance-code ${words.toLowerCase().replace(' ', '-')} size-1"
    title="${words}"
  >
    ${words}
  </div>`;
}

function dayColumn(day: string): Column<ChartRow> {
  return {
    key: `_${day.replaceAll('-', '')}`,
    head: html`<span class="proper-date">${monthName(day)} ${day.slice(8)}</span>`,
    show: ({ records }) => dayCell(records.get(day)),
    sortBy: ({ records }) => {
      const record = records.get(day);
      return record === undefined ? -1 : daysMissed(record);
    },
  };
}

/** One column per school day with a word in each cell, and no counts anywhere. */
export function attendanceChart(request: PageRequest): Html {
  const { school, url } = request;
  const range = rangeAskedFor(school, url.searchParams);
  const to = range.to < school.today ? range.to : school.today;
  const rows = studentsOf('small').map((person) => ({
    person,
    records: new Map(
      recordsBetween(school, person, range.from, to).map((record) => [record.day, record]),
    ),
  }));
  const columns = [
    ...personColumns<ChartRow>(studentAddress(url.searchParams)),
    ...schoolDays(school.year, range.from, to).map(dayColumn),
  ];
  return cedarbookPage(request, {
    title: 'Attendance Chart',
    body: html`${headerHeading('Attendance', 'Attendance Chart')}${reportSelect('')}${timeframeForm(url.searchParams, range, dailyOnly)}${rangeLinks(request)}${studentList(
      {
        columns,
        rows,
        searchText: personText,
        params: url.searchParams,
        tableClass: 'valign-middle',
      },
    )}`,
  });
}
