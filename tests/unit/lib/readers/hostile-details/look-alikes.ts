import type { Detail } from './detail.ts';
import { named, silentPage } from './detail.ts';

const cases = 'unit/lib/readers/generic/look-alike-cases.ts';

/** Pages that look like attendance counts and must give no number. */
export const lookAlikes: Detail[] = [
  {
    detail: 'assignments with a column "Absent"',
    held: [silentPage('skyward/gradebook-absent', />Absent</u)],
  },
  {
    detail: 'comments "Absent" and "Late" beside scores',
    held: [silentPage('synergy/gradebook-frame', /Absent/u)],
  },
  {
    detail: 'a grade book that counts what is missing',
    held: [silentPage('synergy/family-gradebook', /Missing/u), named(cases, 'assignments missing')],
  },
  {
    detail: 'interim progress with numbered comments',
    held: [silentPage('eschoolplus/interim-progress', /COM1/u)],
  },
  {
    detail: 'absences and tardies per period of a school',
    held: [
      silentPage('aeries/dashboard-widget', /Percentage/u),
      named(cases, 'absences per period of a school'),
    ],
  },
  {
    detail: 'counters of a class while attendance is taken',
    held: [silentPage('infinite-campus/take-attendance', /<th>Absent<\/th>/u)],
  },
  {
    detail: 'leave and attendance of employees',
    held: [
      silentPage('generic/staff-leave', /Days Absent/u),
      named(cases, 'leave of employees'),
      named(cases, 'staff attendance'),
      named(cases, 'a customer list'),
    ],
  },
  { detail: 'attendance points', held: [silentPage('powerschool/attendance-points', /Points/u)] },
  {
    detail: 'the name of a parent above the page of nobody',
    held: [silentPage('powerschool/guardian-home-no-name', /userName/u)],
  },
  {
    detail: 'boxes for taking attendance, named Absent and Tardy',
    held: [silentPage('aeries/teacher-attendance', /name="Absent0"/u)],
  },
  {
    detail: 'events by date, one register, one day',
    held: [
      silentPage('skyward/sms-attendance-history', /Attendance History/u),
      silentPage('aspen/attendance-list', /T-E/u),
      silentPage('gibbon/students-not-present', />Absent</u),
      silentPage('rosariosis/administration-day', /Administration/u),
      silentPage('generic/day-list', /<table/u),
    ],
  },
  {
    detail: 'counts per class and marking period',
    held: [
      silentPage('aspen/class-list', />Absent</u),
      silentPage('eschoolplus/report-card', />Abs</u),
      silentPage('infinite-campus/term-summary', />01 Absent</u),
      silentPage('skyward/student-grades', />Absences</u),
    ],
  },
];
