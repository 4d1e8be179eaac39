import { isSchoolDay } from '../calendar.ts';
import { countDayCodes, dayCodeOf, daysOut } from '../counts.ts';
import type { DayCode } from '../counts.ts';
import { addDays, dayParts, eachDay, weekdayOf } from '../days.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageRequest } from '../page.ts';
import { fullName, personNumber } from '../people.ts';
import type { Person } from '../people.ts';
import type { DayRecord } from '../records.ts';
import { recordsOf, studentsOf } from '../school.ts';
import { filterForm, selectRow } from './form.ts';
import { choiceName, findByNumber } from './groups.ts';
import { fernleafPage } from './shell.ts';

const path = '/modules/Attendance/report_studentHistory.php';

const looks: Record<DayCode, string> = {
  Present: 'success',
  'Present - Late': 'warning',
  'Present - Offsite': 'message',
  Absent: 'error',
  Left: 'error',
  'Left - Early': 'error',
};

const americanDate = (day: string): string => {
  const parts = dayParts(day);
  return `${parts.month}/${parts.day}/${parts.year}`;
};

function dayCell({ school }: PageRequest, record: DayRecord | undefined, day: string): Html {
  const box = 'w-1/5 flex flex-col justify-center border-t border-b border-r py-2 px-1';
  if (record !== undefined) {
    const code = dayCodeOf(record);
    return html`<div class="${box} ${looks[code]} relative z-10">
      <span>${americanDate(day)}</span><span class="mt-1 font-bold">${code}</span>
    </div>`;
  }
  const reason =
    school.year.daysOff.get(day) ?? (isSchoolDay(school.year, day) ? '' : 'School Closed');
  return html`<div class="${box} bg-gray-400">${americanDate(day)}<br /><b>${reason}</b></div>`;
}

function calendar(request: PageRequest, records: readonly DayRecord[]): Html {
  const { year, today } = request.school;
  const monday = addDays(year.firstDay, -((weekdayOf(year.firstDay) + 6) % 7));
  const weeks = eachDay(monday, today).filter((day) => weekdayOf(day) === 1);
  const known = new Map(records.map((record) => [record.day, record]));
  const week = (start: string): Html =>
    html`<div class="w-full md:w-1/2 flex items-stretch text-xxs text-center">
      ${eachDay(start, addDays(start, 4))
        .filter((day) => day <= today)
        .map((day) => dayCell(request, known.get(day), day))}
    </div>`;
  return html`<div>
    <h4>School Year</h4>
    <div class="flex flex-wrap border-t border-l">${weeks.map(week)}</div>
  </div>`;
}

function history(request: PageRequest, person: Person): Html {
  const records = recordsOf(request.school, person);
  const counts = countDayCodes(records);
  const out = daysOut(counts);
  return html`<h2>Attendance History for ${fullName(person)}</h2>
    <div id="studentHistory" class="dataTable">
      <div class="flex flex-wrap justify-center rounded bg-gray-100 border">
        <div class="md:flex-1 p-4 text-sm">
          <h3 class="mt-2 border-b-0">Summary</h3>
          <div class="leading-snug">
            <strong>Total number of school days to date: ${counts.Total}</strong><br />
            Total number of school days attended: ${counts.Total - out}<br />
            Total number of school days absent: ${out}<br />
          </div>
        </div>
      </div>
      ${calendar(request, records)}
    </div>`;
}

/** One student's year in sentences, "Total number of school days absent: 9", and as a calendar. */
export function studentHistory(request: PageRequest): Html {
  const person = findByNumber(request.url.searchParams.get('gibbonPersonID') ?? '');
  const choices = studentsOf('small').map((one) => ({
    value: personNumber(one),
    words: choiceName(one),
  }));
  return fernleafPage(request, {
    module: 'Attendance',
    title: 'Student History',
    content: html`<h2>Choose Student</h2>
      ${filterForm('action', path, [
        selectRow(
          'gibbonPersonID',
          'Student',
          [{ value: '', words: 'Please select...' }, ...choices],
          person === undefined ? '' : personNumber(person),
        ),
      ])}
      ${person === undefined ? null : history(request, person)}`,
  });
}
