import { schoolDays } from '../calendar.ts';
import { countDayCodes, countMeetingCodes, dayCodes } from '../counts.ts';
import { isDay, monthBefore, monthName } from '../days.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageRequest } from '../page.ts';
import { fullName, listName, personNumber } from '../people.ts';
import type { Person } from '../people.ts';
import { recordsBetween, studentsOf } from '../school.ts';
import { dateRow, filterForm, selectRow } from './form.ts';
import {
  biologyClass,
  formGroupOf,
  formGroups,
  studentsInClass,
  studentsInFormGroup,
} from './groups.ts';
import { fernleafPage } from './shell.ts';

const path = '/modules/Attendance/report_summary_byDate.php';

type Asked = {
  group: string;
  classId: string;
  formGroupId: string;
  sort: string;
  from: string;
  to: string;
};

function askedFor({ school, url }: PageRequest): Asked {
  const day = (name: string, otherwise: string): string => {
    const given = url.searchParams.get(name) ?? '';
    return isDay(given) ? given : otherwise;
  };
  const text = (name: string, otherwise: string): string => url.searchParams.get(name) ?? otherwise;
  return {
    group: text('group', ''),
    classId: text('gibbonCourseClassID', '0'),
    formGroupId: text('gibbonFormGroupID', '0'),
    sort: text('sort', 'surname'),
    from: day('dateStart', monthBefore(school.today)),
    to: day('dateEnd', school.today),
  };
}

function chooseDates(asked: Asked): Html {
  const groupings = [
    { value: 'all', words: 'All Students' },
    { value: 'class', words: 'Class' },
    { value: 'formGroup', words: 'Form Group' },
  ];
  const none = { value: '', words: 'Please select...' };
  const groups = [none, ...formGroups.map(({ id, name }) => ({ value: id, words: name }))];
  const sorts = [
    { value: 'surname', words: 'Surname' },
    { value: 'preferredName', words: 'Preferred Name' },
    { value: 'formGroup', words: 'Form Group' },
  ];
  return filterForm('action', path, [
    dateRow('dateStart', 'Start Date', asked.from),
    dateRow('dateEnd', 'End Date', asked.to),
    selectRow('group', 'Group By', groupings, asked.group),
    selectRow(
      'gibbonCourseClassID',
      'Class',
      [none, { value: biologyClass.id, words: biologyClass.name }],
      asked.classId,
      {
        grouping: 'class',
        isOn: asked.group === 'class',
      },
    ),
    selectRow('gibbonFormGroupID', 'Form Group', groups, asked.formGroupId, {
      grouping: 'formGroup',
      isOn: asked.group === 'formGroup',
    }),
    selectRow('sort', 'Sort By', sorts, asked.sort),
  ]);
}

function rangeWords(from: string, to: string): string {
  const words = (day: string): string => `${monthName(day).slice(0, 3)} ${Number(day.slice(8))}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${words(from)}${sameYear ? '' : `, ${from.slice(0, 4)}`} - ${words(to)}, ${to.slice(0, 4)}`;
}

function heads(asked: Asked): Html {
  const address = (code: number): string =>
    `/index.php?q=${path}&dateStart=${asked.from}&dateEnd=${asked.to}&gibbonCourseClassID=${asked.classId}&gibbonFormGroupID=${asked.formGroupId}&group=${asked.group}&sort=${asked.sort}&gibbonAttendanceCodeID=00${code}`;
  const divider = (index: number): string => (index % 3 === 0 ? ' columnDivider' : '');
  return html`<tr class="head">
      <th style="width:80px" rowspan="2">Form Group</th>
      <th rowspan="2">Name</th>
      <th colspan="3" class="columnDivider" style="text-align:center;">IN</th>
      <th colspan="3" class="columnDivider" style="text-align:center;">OUT</th>
      <th colspan="1" class="columnDivider" style="text-align:center;"></th>
    </tr>
    <tr class="head" style="min-height:80px;">
      ${dayCodes.map(
        (code, index) =>
          html`<th class="verticalHeader${divider(index)}" style="position: relative;">
            <a class="verticalText" href="${address(index + 1)}">${code}</a>
          </th>`,
      )}
      <th class="verticalHeader columnDivider" style="position: relative;">
        <div class="verticalText">Total</div>
      </th>
    </tr>`;
}

function personRow(request: PageRequest, asked: Asked, person: Person): Html {
  const records = recordsBetween(request.school, person, asked.from, asked.to);
  const counts = asked.group === 'class' ? countMeetingCodes(records) : countDayCodes(records);
  const name = asked.sort === 'preferredName' ? fullName(person) : listName(person);
  const number = (value: number, divider: string): Html =>
    html`<td class="center ${divider}">${value}</td>`;
  return html`<tr>
    <td>${formGroupOf(person)}</td>
    <td>
      <a
        href="index.php?q=/modules/Attendance/report_studentHistory.php&amp;gibbonPersonID=${personNumber(person)}"
        target="_blank"
        >${name}</a
      >
    </td>
    ${dayCodes.map((code, index) =>
      number(counts[code], index % 3 === 0 ? 'columnDivider' : ''),
    )}${number(counts.Total, '')}
  </tr>`;
}

function studentsAskedFor(asked: Asked): Person[] {
  const sorted = (people: Person[]): Person[] => {
    if (asked.sort === 'preferredName')
      return people.toSorted((one, other) => one.first.localeCompare(other.first, 'en'));
    return asked.sort === 'formGroup'
      ? people.toSorted((one, other) => one.grade - other.grade)
      : people;
  };
  if (asked.group === 'class') return sorted(studentsInClass(asked.classId));
  if (asked.group === 'formGroup') return sorted(studentsInFormGroup(asked.formGroupId));
  return asked.group === 'all' ? sorted(studentsOf('small')) : [];
}

function report(request: PageRequest, asked: Asked, people: readonly Person[]): Html {
  const { year, today } = request.school;
  const sofar = schoolDays(year, year.firstDay, today).length;
  const inRange = schoolDays(year, asked.from, asked.to < today ? asked.to : today).length;
  return html`<h2>Report Data: ${rangeWords(asked.from, asked.to)}</h2>
    <p class="totals">
      <strong>Total number of school days to date: ${sofar}</strong><br />Total number of school
      days in date range: ${inRange}
    </p>
    <table cellspacing="0" class="w-full colorOddEven">
      <tbody>
        ${heads(asked)}${people.map((person) => personRow(request, asked, person))}
      </tbody>
    </table>`;
}

/** Days, or class meetings, per attendance code for the dates of the form, with two head rows inside the body. */
export function summaryByDate(request: PageRequest): Html {
  const asked = askedFor(request);
  const people = studentsAskedFor(asked);
  return fernleafPage(request, {
    module: 'Attendance',
    title: 'Attendance Summary by Date',
    content: html`<h2>Choose Date</h2>
      ${chooseDates(asked)} ${people.length === 0 ? null : report(request, asked, people)}`,
  });
}
