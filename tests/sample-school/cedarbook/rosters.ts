import { isSchoolDay } from '../calendar.ts';
import { eachDay } from '../days.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageRequest } from '../page.ts';
import { biologyIds } from '../people.ts';
import type { Person } from '../people.ts';
import { studentsOf } from '../school.ts';
import type { School } from '../school.ts';
import { studentList } from './list.ts';
import type { Column } from './list.ts';
import { personColumns, personText } from './person-columns.ts';
import { cedarbookPage, headerHeading, headerRow } from './shell.ts';
import { periodChoices } from './timeframe.ts';

type RosterRow = { person: Person };

const checkboxColumn: Column<RosterRow> = {
  key: 'CHECKBOX',
  head: html`<input type="checkbox" value="Y" name="controller1" id="controller1" />
    <label for="controller1" class="a11y-hidden">Check All</label>`,
  show: ({ person }) =>
    html`<label
      ><input type="checkbox" name="student[]" value="${person.id}" /><span class="a11y-hidden"
        >Select</span
      ></label
    >`,
};

function dateBoxes(school: School): Html {
  const month = school.today.slice(0, 7);
  const days = eachDay(`${month}-01`, `${month}-31`).filter((day) => day.startsWith(month));
  return html`<tr>
    ${days.map(
      (day) =>
        html`<td>
          <label
            ><input
              type="checkbox"
              name="dates[${day}]"
              value="Y"
              ${isSchoolDay(school.year, day) ? null : html` disabled=""`}
            />
            ${day.slice(8)}</label
          >
        </td>`,
    )}
  </tr>`;
}

function absenceBox(school: School): Html {
  const periods = periodChoices.map(
    ({ value, period }) =>
      html`<td>
        <label><input type="checkbox" value="Y" name="period[${value}]" /> 0${period + 1}</label>
      </td>`,
  );
  return html`<div class="postbox-wrapper">
      <table class="postbox cellspacing-0">
        <thead>
          <tr>
            <th class="center"><h3 class="title">Add&nbsp;Absences</h3></th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td class="popTable">
              <table class="cellpadding-5">
                <tbody>
                  <tr>
                    <td>
                      <table>
                        <tbody>
                          <tr>
                            ${periods}
                          </tr>
                        </tbody>
                      </table>
                    </td>
                  </tr>
                  <tr>
                    <td>
                      <table>
                        <tbody>
                          ${dateBoxes(school)}
                        </tbody>
                      </table>
                    </td>
                  </tr>
                </tbody>
              </table>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
    <br />`;
}

const addButton = html`<input
  type="submit"
  value="Add Absences to Selected Students"
  class="button-primary"
/>`;

/** All students with a box to tick and no counts. `saved` says, after a click, that the sample keeps nothing. */
export function addAbsences(request: PageRequest, saved: boolean): Html {
  const { school, url } = request;
  const rows = studentsOf('small').map((person) => ({ person }));
  const columns = [checkboxColumn, ...personColumns<RosterRow>(null)];
  return cedarbookPage(request, {
    title: 'Add Absences | Add Absences',
    body: html`${headerHeading('Attendance', 'Add Absences')}${
        saved ? html`<div class="updated"><p>The sample school keeps no entries.</p></div>` : null
      }
      <form action="Modules.php?modname=Attendance/AddAbsences.php&amp;modfunc=save" method="POST">
        ${headerRow(addButton)}${absenceBox(school)}${studentList({
          columns,
          rows,
          searchText: personText,
          params: url.searchParams,
          tableClass: 'has-input',
        })}
        <div class="center">${addButton}</div>
      </form>`,
  });
}

/** A teacher's own class without counts: name, id and grade. */
export function classRoster(request: PageRequest): Html {
  const params = request.url.searchParams;
  const rows = studentsOf('small')
    .filter(({ id }) => biologyIds.includes(id))
    .map((person) => ({ person }));
  const columns = personColumns<RosterRow>(
    ({ id }) =>
      `Modules.php?modname=Attendance/DailySummary.php&report=absence&search_modfunc=list&student_id=${id}`,
  );
  return cedarbookPage(request, {
    title: 'Student Info',
    body: html`${headerHeading('Students', 'Student Info')}${headerRow(html`Period 3 - Biology - Room 118`)}${studentList(
      { columns, rows, searchText: personText, params },
    )}`,
  });
}
