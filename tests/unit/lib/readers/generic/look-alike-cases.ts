import type { Case, Wanted } from './case.ts';
import { table } from './case.ts';

/** Nobody is named and nothing is read. */
const nobody: Wanted[] = [{ status: 'nothing' }, { status: 'ambiguous' }];

/** Pages that look alike and hold no absences of students; either of the two answers is right. */
export const lookAlikes: { page: string; html: string; url?: string }[] = [
  {
    page: 'leave of employees',
    html: `<h1>Leave balance</h1>${table('Name | Employee ID | Department | Days Absent', 'Ann Vale | E1001 | Maths | 12', 'Bob Moss | E1002 | Office | 3')}`,
  },
  {
    page: 'staff attendance',
    html: `<h1>Staff attendance</h1>${table('Name | ID | Present | Absent | Half Day | Attendance Rate', 'Ann Vale | 101 | 20 | 2 | 1 | 91%', 'Bob Moss | 105 | 22 | 0 | 0 | 100%')}`,
  },
  {
    page: 'names and days without a word of students',
    html: table('Name | Days Absent', 'Ann Vale | 12', 'Bob Moss | 3'),
  },
  {
    page: 'teachers',
    html: table(
      'Teacher | Days Absent | Days Present',
      'Vale, Ann | 12 | 50',
      'Moss, Bob | 3 | 59',
    ),
  },
  {
    page: 'grade levels',
    html: table(
      'Grade Level | Students | Days Possible | Present | Absent',
      '9 | 100 | 1000 | 900 | 100',
      '10 | 90 | 900 | 890 | 10',
    ),
  },
  {
    page: 'schools of a district',
    html: table(
      'School | Students | Days Absent | Attendance %',
      'Hill High | 800 | 1200 | 93%',
      'Lake Middle | 600 | 700 | 95%',
    ),
  },
  {
    page: 'dates',
    html: table(
      'Date | Present | Absent | Tardy',
      '2026-11-02 | 380 | 12 | 3',
      '2026-11-03 | 381 | 11 | 2',
    ),
  },
  {
    page: 'absences per period of a school',
    html: table('Period | Absences | Tardies | Percentage', '1 | 12 | 4 | 95%', '2 | 8 | 1 | 97%'),
  },
  {
    page: 'courses of one student',
    html: `<h1>Grades and Attendance: Vale, Ada</h1>${table('Course | Teacher | Absences | Tardies', 'Algebra | Roe, Jo | 3 | 1', 'Biology | Poe, Al | 2 | 0')}`,
  },
  {
    page: 'a customer list',
    html: table('Customer | ID | Days Absent', 'Ann Vale | 100 | 12', 'Bob Moss | 200 | 3'),
  },
  {
    page: 'players of a team',
    html: `<h1>Team attendance</h1>${table('Player | Games Played | Games Missed', 'Ann Vale | 12 | 3', 'Bob Moss | 15 | 0')}`,
  },
  {
    page: 'leave in German',
    html: table(
      'Mitarbeiter | Personalnummer | Fehltage',
      'Vale, Ann | 4001 | 12',
      'Moss, Bob | 4002 | 3',
    ),
  },
  {
    page: 'leave in French',
    html: table(
      "Employé | Matricule | Jours d'absence",
      'Vale Ann | 4001 | 12',
      'Moss Bob | 4002 | 3',
    ),
  },
  {
    page: 'leave in Spanish',
    html: table(
      'Empleado | Legajo | Días de ausencia',
      'Vale Ann | 4001 | 12',
      'Moss Bob | 4002 | 3',
    ),
  },
  {
    page: 'leave in Japanese',
    html: table('社員 | 番号 | 欠勤日数', '春野 梓 | 4001 | 12', '森田 勉 | 4002 | 3'),
  },
  {
    page: 'a log of absences',
    html: table(
      'Student | Student ID | Date | Absent minutes | Reason',
      'Vale, Ada | 2001 | 2026-11-02 | 30 | Ill',
      'Moss, Ben | 2002 | 2026-11-02 | 60 | Ill',
    ),
  },
  {
    page: 'one day',
    html: table(
      'Student | Student ID | Status | Reason',
      'Vale, Ada | 2001 | Absent | Ill',
      'Moss, Ben | 2002 | Late | Bus',
    ),
  },
  {
    page: 'taking attendance',
    html: table(
      'Student | Student ID | Present | Absent | Tardy',
      'Vale, Ada | 2001 | <input type="radio"> | <input type="radio"> | <input type="radio">',
      'Moss, Ben | 2002 | <input type="radio"> | <input type="radio"> | <input type="radio">',
    ),
  },
  {
    page: 'assignments',
    html: table(
      'Assignment | Due | Score | Absent | Missing',
      'Essay one | 11/02/2026 | 8 | 0 | 0',
      'Essay two | 11/09/2026 | 9 | 1 | 0',
    ),
  },
  {
    page: 'nothing but prose',
    html: '<h1>Attendance</h1><p>Students who miss ten days are absent too much.</p>',
  },
];

/** Students are there, and may be named; none of their numbers is a count of absences. */
export const notAbsences: { page: string; html: string }[] = [
  {
    page: 'points',
    html: table(
      'Student | Student ID | Attendance Points | Raw Points',
      'Vale, Ada | 2001 | 15 | 12',
      'Moss, Ben | 2002 | 3 | 3',
    ),
  },
  {
    page: 'absence points',
    html: table(
      'Student | Student ID | Absence Points',
      'Vale, Ada | 2001 | 15',
      'Moss, Ben | 2002 | 3',
    ),
  },
  {
    page: 'letters sent',
    html: table(
      'Student | Student ID | Absence Letters | Last Absence',
      'Vale, Ada | 2001 | 2 | 2026-11-02',
      'Moss, Ben | 2002 | 1 | 2026-10-02',
    ),
  },
  {
    page: 'meals missed',
    html: table(
      'Student | Student ID | Meals Missed',
      'Vale, Ada | 2001 | 15',
      'Moss, Ben | 2002 | 3',
    ),
  },
  {
    page: 'French meals',
    html: table(
      'Élève | Classe | Absences Repas | Absences Internat',
      'Vale Ada | 4A | 15 | 1',
      'Moss Ben | 4A | 3 | 0',
    ),
  },
  {
    page: 'assignments missing',
    html: table(
      'Student | Student ID | Missing | Average',
      'Vale, Ada | 2001 | 4 | 88.5',
      'Moss, Ben | 2002 | 0 | 91',
    ),
  },
  {
    page: 'a grade book',
    html: table(
      'Student | Student ID | HW 1 | Quiz 2 | Absent',
      'Vale, Ada | 2001 | 9 | 8 | 2',
      'Moss, Ben | 2002 | 7 | 10 | 0',
    ),
  },
  {
    page: 'books overdue',
    html: table(
      'Student | Student ID | Book | Days Overdue',
      'Vale, Ada | 2001 | Emma | 12',
      'Moss, Ben | 2002 | Dune | 3',
    ),
  },
  {
    page: 'a bus list',
    html: table(
      'Student | Student ID | Bus | Stop | Rides',
      'Vale, Ada | 2001 | 12 | Lake | 30',
      'Moss, Ben | 2002 | 4 | Hill | 28',
    ),
  },
  {
    page: 'fees and fines',
    html: table(
      'Student | Student ID | Late fees | Balance',
      'Vale, Ada | 2001 | 12 | 30',
      'Moss, Ben | 2002 | 4 | 28',
    ),
  },
  {
    page: 'absences in a row',
    html: table(
      'Student | Student ID | Consecutive Days Absent',
      'Vale, Ada | 2001 | 3',
      'Moss, Ben | 2002 | 2',
    ),
  },
  {
    page: 'absences allowed and left',
    html: table(
      'Student | Student ID | Absences Allowed | Absences Remaining',
      'Vale, Ada | 2001 | 10 | 3',
      'Moss, Ben | 2002 | 10 | 7',
    ),
  },
  {
    page: 'one kind among several',
    html: table(
      'Student | Student ID | Medical Absences | Suspension Absences',
      'Vale, Ada | 2001 | 10 | 3',
      'Moss, Ben | 2002 | 10 | 7',
    ),
  },
  {
    page: 'statuses instead of counts',
    html: table('Student | Student ID | Absent', 'Vale, Ada | 2001 | Yes', 'Moss, Ben | 2002 | No'),
  },
  {
    page: 'pairs',
    html: table(
      'Student | Student ID | Days Absent (YTD / MP)',
      'Vale, Ada | 2001 | 10 / 5',
      'Moss, Ben | 2002 | 3 / 1',
    ),
  },
  {
    page: 'shares of a reason',
    html: table(
      'Student | Student ID | Unexcused Pct | Reason Percentage',
      'Vale, Ada | 2001 | 10 | 5',
      'Moss, Ben | 2002 | 3 | 1',
    ),
  },
  {
    page: 'courses per row',
    html: table(
      'Student | Student ID | Course | Days Absent',
      'Vale, Ada | 2001 | Algebra | 10',
      'Vale, Ada | 2001 | Biology | 4',
      'Moss, Ben | 2002 | Algebra | 3',
    ),
  },
  {
    page: 'this week',
    html: table(
      'Student | Student ID | Days Absent This Week',
      'Vale, Ada | 2001 | 2',
      'Moss, Ben | 2002 | 3',
    ),
  },
  {
    page: 'a quarter only',
    html: table(
      'Student | Student ID | Q1 Days Absent',
      'Vale, Ada | 2001 | 2',
      'Moss, Ben | 2002 | 3',
    ),
  },
];

/** Whether one of the right answers was given. */
export function isRightAnswer(status: string): boolean {
  return nobody.some((wanted) => wanted.status === status);
}
export type { Case };
