import { countDayCodes, dayCodeOf, dayCodes, daysOut } from '../counts.ts';
import type { DayCode } from '../counts.ts';
import { isDay, monthName } from '../days.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageRequest } from '../page.ts';
import { options } from '../options.ts';
import { fullName, personNumber } from '../people.ts';
import type { Person } from '../people.ts';
import type { DayRecord } from '../records.ts';
import { recordsOf } from '../school.ts';
import { dateRow, filterForm, selectRow } from './form.ts';
import { formGroups, studentsInFormGroup } from './groups.ts';
import { fernleafPage } from './shell.ts';

const path = '/modules/Attendance/attendance_take_byFormGroup.php';
const reasons = ['', 'Pending', 'Education', 'Family', 'Medical', 'Other'];

function select(name: string, words: readonly string[], chosen: string): Html {
  return html`<div class="mx-auto float-none w-32 m-0 mb-px">
    <select id="${name}" name="${name}" aria-label="${name}" class="mx-auto float-none w-32">
      ${options(
        words.map((one) => ({ value: one, words: one })),
        chosen,
      )}
    </select>
  </div>`;
}

function isOut(code: DayCode): boolean {
  return dayCodes.indexOf(code) >= 3;
}

function lastDays(number: string, records: readonly DayRecord[]): Html {
  const cells = records.slice(-5).map((record) => {
    const look = isOut(dayCodeOf(record)) ? 'highlightAbsent' : 'highlightPresent';
    const address = `./index.php?q=/modules/Attendance/report_studentHistory.php&gibbonPersonID=${number}`;
    return html`<td class="${look}">
      <a href="${address}"
        >${Number(record.day.slice(8))}<br /><span>${monthName(record.day).slice(0, 3)}</span></a
      >
    </td>`;
  });
  return html`<table cellspacing="0" class="historyCalendarMini smallIntBorder">
    <tbody>
      <tr>
        ${cells}
      </tr>
    </tbody>
  </table>`;
}

function card(request: PageRequest, person: Person, index: number, day: string): Html {
  const records = recordsOf(request.school, person).filter((record) => record.day <= day);
  const number = personNumber(person);
  const absent = daysOut(countDayCodes(records));
  const today = records.find((record) => record.day === day);
  return html`<div class="text-center py-2 px-1 flex flex-col justify-between w-1/2 lg:w-1/4">
    <div class="relative">
      <a
        href="/index.php?q=/modules/Students/student_view_details.php&amp;gibbonPersonID=${number}&amp;subpage=Attendance"
        ><img src="/assets/face.svg" alt="" width="40" height="40"
      /></a>
    </div>
    <div class="pt-2 font-bold underline">
      <a
        href="index.php?q=/modules/Students/student_view_details.php&amp;gibbonPersonID=${number}&amp;subpage=Attendance"
        class="pt-2 font-bold underline"
        >${fullName(person)}</a
      >
    </div>
    <div class="text-xxs italic py-2">
      ${absent === 1 ? '1 Day Absent' : `${absent} Days Absent`}
    </div>
    ${select(
      `${index}-type`,
      dayCodes,
      today === undefined ? 'Present' : dayCodeOf(today),
    )}${select(`${index}-reason`, reasons, '')}${lastDays(number, records)}
  </div>`;
}

function cards(request: PageRequest, name: string, people: readonly Person[], day: string): Html {
  return html`<form
    action="/index.php?q=${path}"
    method="post"
    autocomplete="off"
    class="standardForm"
    id="attendanceByFormGroup"
  >
    <section class="formHeading mb-6 pb-4 rounded border">
      <div class="px-4 py-4 formHeading">
        <div class="flex-grow justify-center">
          <h3 class="m-0 p-0">Take Attendance: ${name}</h3>
        </div>
      </div>
      <div class="px-4 py-4">
        <div class="flex-1">
          <div id="attendance" class="w-full flex flex-wrap items-stretch">
            ${people.map((person, index) => card(request, person, index, day))}
          </div>
        </div>
      </div>
    </section>
  </form>`;
}

/** One card per student of a form group: a name, "3 Days Absent" since the first day of school, and the last five days. */
export function takeByFormGroup(request: PageRequest): Html {
  const params = request.url.searchParams;
  const group = formGroups.find(({ id }) => id === params.get('gibbonFormGroupID'));
  const given = params.get('currentDate') ?? '';
  const day = isDay(given) ? given : request.school.today;
  const choices = [
    { value: '', words: 'Please select...' },
    ...formGroups.map(({ id, name }) => ({ value: id, words: name })),
  ];
  return fernleafPage(request, {
    module: 'Attendance',
    title: 'Take Attendance by Form Group',
    content: html`<h2>Choose Form Group</h2>
      ${filterForm('filter', path, [
        selectRow('gibbonFormGroupID', 'Form Group', choices, group?.id ?? ''),
        dateRow('currentDate', 'Date', day),
      ])}
      ${group === undefined ? null : cards(request, group.name, studentsInFormGroup(group.id), day)}`,
  });
}
