import { isWorthShowing } from '../counts.ts';
import { monthName } from '../days.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageRequest } from '../page.ts';
import { fullName } from '../people.ts';
import type { Person } from '../people.ts';
import type { DayRecord } from '../records.ts';
import { recordsBetween } from '../school.ts';
import { addressWith, rangeAskedFor } from './address.ts';
import { cedarbookPage, headerHeading, headerRow } from './shell.ts';
import { dailyOnly, periodChoices, timeframeForm } from './timeframe.ts';

function dayRow(record: DayRecord): Html {
  const day = `${monthName(record.day)} ${Number(record.day.slice(8))} ${record.day.slice(0, 4)}`;
  return html`<tr>
    <td>${day}</td>
    ${record.periods.map((code) => html`<td>${code === 'P' ? '' : code}</td>`)}
  </tr>`;
}

function daysTable(records: readonly DayRecord[]): Html {
  const words = records.length === 1 ? '1 day was found.' : `${records.length} days were found.`;
  return html`<div class="list-outer days">
      <table class="list-nav">
        <tbody>
          <tr class="st">
            <td><span class="size-1">${words}</span></td>
          </tr>
        </tbody>
      </table>
      <div class="list-wrapper">
        <table class="list widefat rt" data-list-id="0">
          <thead>
            <tr>
              <th class="list-column-short-date">Date</th>
              ${periodChoices.map(
                ({ words: period }) => html`<th class="list-column-period">${period}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${records.map(dayRow)}
          </tbody>
        </table>
      </div>
    </div>
    <br />`;
}

/** One student's days with an absence or a late arrival, a code per class period and no total. */
export function studentDays(request: PageRequest, person: Person): Html {
  const params = request.url.searchParams;
  const range = rangeAskedFor(request.school, params);
  const records = recordsBetween(request.school, person, range.from, range.to).filter(
    isWorthShowing,
  );
  return cedarbookPage(request, {
    title: `Attendance Chart | ${fullName(person)}`,
    body: html`${headerHeading('Attendance', `Attendance Chart - ${fullName(person)}`)}${headerRow(
      html`<a href="${addressWith(params)}">Student List</a>`,
    )}${timeframeForm(params, range, dailyOnly)}${daysTable(records)}`,
  });
}
