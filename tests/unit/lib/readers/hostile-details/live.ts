import type { Detail } from './detail.ts';
import { named, page, silentPage } from './detail.ts';

/** What was met on the pages of two systems that were run with a school's worth of invented days. */
export const live: Detail[] = [
  {
    detail: '1 one head, another window',
    held: [
      page('rosariosis/absence-summary-month', /Days Absent/u),
      page('rosariosis/absence-summary-year', /Days Absent/u),
      page('gibbon/summary-month', /Report Data/u),
    ],
  },
  {
    detail: '2 one screen, another unit',
    held: [
      page('rosariosis/absence-summary-all-periods', /State Abs/u),
      page('rosariosis/absence-summary-one-period', /State Abs/u),
      page('gibbon/summary-class', /Report Data/u),
      page('gibbon/take-class', /Class(?:es)? Absent/u),
    ],
  },
  {
    detail: '3 "Absent" is not the total',
    held: [
      page('rosariosis/absence-summary-all-periods', /Excused Absence/u),
      silentPage('generic/absent-beside-excused', /Excused/u),
      silentPage('gibbon/summary-reasons', /No Reason/u),
    ],
  },
  {
    detail: '4 a half day is a half here and a whole there',
    held: [
      page('rosariosis/attendance-chart', /half-day/u),
      page('rosariosis/absence-summary-year', />\d+\.5</u),
    ],
  },
  {
    detail: '5 days possible are those of the whole year',
    held: [
      page('rosariosis/attendance-report', /Possible/u),
      page('skyward/attendance-totals', />180</u),
      silentPage('focus/absences', /Possible: 62/u),
      silentPage('infinite-campus/term-summary', /Instructional Days/u),
    ],
  },
  {
    detail: '6 heads are repeated among the rows',
    held: [page('rosariosis/absence-summary-year', /thead-repeat/u)],
  },
  {
    detail: '7 scripts and comments stand in cells',
    held: [
      page('rosariosis/absence-summary-expanded', /tipmsg/u),
      silentPage('rosariosis/final-grades', /tipmsg/u),
      page('rosariosis/absence-summary-year', /<!-- \d+ -->/u),
    ],
  },
  {
    detail:
      '8 the name stands on the first of six rows; rows that are no students; running numbers; short windows',
    held: [
      silentPage('rosariosis/final-grades', /12 results were found/u),
      silentPage('rosariosis/average-daily-attendance', /Grade/u),
      silentPage('rosariosis/teacher-completion', /Teacher/u),
      silentPage('gibbon/students-not-present', /<span class="subdued">1<\/span>/u),
      page('gibbon/consecutive-absences', /Number Of Absences/u),
      silentPage('generic/levels', /Grade/u),
    ],
  },
  {
    detail: '9 names that look like heads or data, and names that differ by little',
    held: [
      page('rosariosis/attendance-chart', /Ng O/u),
      named('unit/lib/readers/generic/english-cases.ts', 'names that look like heads'),
    ],
  },
  {
    detail: '10 content is swapped in the document',
    held: [
      named('readers.browser.test.ts', 'marks follow their students when the page is sorted anew'),
    ],
  },
  {
    detail: '11 lists in pages, and lists of hundreds at once',
    held: [
      page('gibbon/student-list', /Records 1 to 3 of 391/u),
      named('readers.browser.test.ts', 'a long list is read in many small steps'),
    ],
  },
];
