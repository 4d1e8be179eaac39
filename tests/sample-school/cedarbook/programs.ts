import type { PageAnswer, PageRequest } from '../page.ts';
import { findStudent } from '../school.ts';
import { rangeParams, yearToDate } from './address.ts';
import { absenceSummary } from './absence-summary.ts';
import { attendanceChart } from './attendance-chart.ts';
import { addAbsences, classRoster } from './rosters.ts';
import { studentDays } from './student-days.ts';

/** `timeframe=year` stands for the dates of the year so far, except where the address gives its own. */
function withDates({ school, url }: PageRequest): PageRequest {
  const dated = new URL(url);
  if (dated.searchParams.get('timeframe') === 'year') {
    for (const [name, value] of Object.entries(rangeParams(yearToDate(school)))) {
      if (!dated.searchParams.has(name)) dated.searchParams.set(name, value);
    }
  }
  return { school, url: dated };
}

/** The page that `/Modules.php?modname=...` asks for; null when there is none. */
export function cedarbookAnswer(asked: PageRequest): PageAnswer | null {
  const request = withDates(asked);
  const params = request.url.searchParams;
  const student = findStudent(params.get('student_id') ?? '');
  switch (params.get('modname')) {
    case 'Attendance/DailySummary.php':
      if (student !== undefined) return { content: studentDays(request, student) };
      return {
        content:
          params.get('report') === 'absence' ? absenceSummary(request) : attendanceChart(request),
      };
    case 'Attendance/AddAbsences.php':
      return { content: addAbsences(request, params.get('modfunc') === 'save') };
    case 'Students/Student.php':
      return { content: classRoster(request) };
    default:
      return null;
  }
}
