import type { Detail } from './detail.ts';
import { named, page, silentPage } from './detail.ts';

/** Where the content is, and when. */
export const moving: Detail[] = [
  {
    detail: 'the data of a page stand in a script only',
    held: [
      silentPage('synergy/family-calendar', /PXP\.StudentAttendanceData = /u),
      named(
        'unit/lib/readers/shapes/inline-data.browser.test.ts',
        'an object assigned in a script, whatever stands around it',
      ),
    ],
  },
  {
    detail: 'the list is loaded after the page',
    held: [
      page('roll-call/student-loading', /<strong class="stats-absences"><\/strong>/u),
      silentPage('infinite-campus/portal-home', /class="loading"/u),
    ],
  },
  {
    detail: 'tools lie in frames that are replaced',
    held: [
      silentPage('infinite-campus/frames', /<iframe id="main-workspace"/u),
      silentPage('eschoolplus/week-view', /<iframe id="sg-legacy-iframe"/u),
      silentPage('eschoolplus/report-card', /class="sg-asp-content"/u),
    ],
  },
  {
    detail: 'the page is a frame of another site',
    held: [page('roll-call/student-list', /<title>Roll Call Attendance Tool/iu)],
  },
  {
    detail: 'the page opens in a window of its own, and its address names nobody',
    held: [silentPage('skyward/sms-attendance-history', /grid-theme=/u)],
  },
  {
    detail: 'a long list holds the rows that were scrolled to, a paged one those of its page',
    held: [
      page('pronote/recap-scrolled', /role="treegrid"/u),
      page('gibbon/student-list', /Records 1 to 3 of 391/u),
      page('rosariosis/absence-summary-first-thousand', /results|students/u),
      page('rosariosis/absence-summary-cut-off', /<table class="list/u),
    ],
  },
  {
    detail: 'rows are sorted and swapped in the document, the address stays',
    held: [
      named('readers.browser.test.ts', 'marks follow their students when the page is sorted anew'),
      named(
        'unit/lib/readers/page/controls.browser.test.ts',
        'a select says what it came with, not what was chosen since',
      ),
    ],
  },
];
