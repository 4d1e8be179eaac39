import type { Detail } from './detail.ts';
import { named, page, silentPage } from './detail.ts';

const shapes = 'unit/lib/readers/shapes';

/** How tables and other shapes are built. */
export const markup: Detail[] = [
  {
    detail: 'heads are td: with b in them, of class bold, with the role of a head',
    held: [
      silentPage('focus/absences', /<td class="LO_header"><b>/u),
      page('powerschool/section-students', /<td class="?bold/u),
      page('skyward/attendance-totals', /<td role="columnheader"/u),
      silentPage('eschoolplus/report-card', /sg-asp-table-header-row"><td/u),
    ],
  },
  {
    detail: 'the head row stands without thead',
    held: [page('gibbon/summary-year', /<tbody><tr class="head"><th/u)],
  },
  {
    detail: 'th right under thead, unquoted attributes, no end of the table',
    held: [
      silentPage('powerschool/attendance-points', /<thead>\s*<th/u),
      named(
        `${shapes}/table.browser.test.ts`,
        'of bold cells instead of head cells, and of td in thead',
      ),
    ],
  },
  {
    detail: 'th make up the row of totals',
    held: [page('powerschool/guardian-home', /<th[^>]*>Attendance Totals/u)],
  },
  {
    detail: 'the head is a table of its own',
    held: [page('skyward/attendance-totals', /id="StudentTotals-\d+_lockedHeader"/u)],
  },
  {
    detail: 'head rows two and three deep, with spans of rows and columns',
    held: [
      page('powerschool/guardian-home', /<th rowspan="2"/u),
      page('pronote/recap-print', /rowspan="3"/u),
    ],
  },
  {
    detail: 'a title reaches over far more columns than there are',
    held: [
      page('powerschool/guardian-home', /colspan="80"/u),
      named(
        `${shapes}/grids.browser.test.ts`,
        'a title over far more columns than there are is a caption',
      ),
    ],
  },
  {
    detail: 'each row stands twice, frozen and scrolling',
    held: [
      page('skyward/attendance-totals', /_lockedRow0"[\s\S]*_unlockedRow0"/u),
      page('skyward/attendance-totals-halves', /_unlockedRow0"/u),
    ],
  },
  {
    detail: 'several elements share an id, several columns a number',
    held: [page('skyward/attendance-totals', /_row0_col2"[\s\S]*_row0_col2"/u)],
  },
  {
    detail: 'totals stand in the body',
    held: [
      page('powerschool/guardian-home', /Attendance Totals/u),
      page('generic/days-this-year', />Total/u),
    ],
  },
  {
    detail: 'one row and a row of totals with the same numbers',
    held: [page('powerschool/guardian-home-older', /<td[^>]*><b>Attendance Totals/u)],
  },
  {
    detail: 'tables in cells of tables, tables that only arrange others',
    held: [
      silentPage('genesis/assignments', /<table class="list"><tr><td class="cellLeft">/u),
      page('aeries/attendance-calendar', /<td><table/u),
    ],
  },
  {
    detail: 'values on tiles and cards instead of rows',
    held: [
      page('aeries/profile-days', /topbox-container/u),
      page('generic/summary-boxes', /summary-box/u),
      page('roll-call/student-open', /<strong class="stats-absences">/u),
      page('gibbon/take-form-group', /22 Days Absent/u),
    ],
  },
  {
    detail: 'tables on their side: rows are kinds, columns terms or periods',
    held: [
      silentPage('aspen/class-detail', /<td>Dismissed<\/td>/u),
      silentPage('generic/reason-totals', /<td>Unexcused<\/td>/u),
      named(`${shapes}/transposed.browser.test.ts`, 'a row per kind and a column per term'),
    ],
  },
  {
    detail: 'columns that are hidden or commented out',
    held: [
      page('generic/keys-in-handlers', /<!-- <td>\d+<\/td> -->/u),
      page('rosariosis/absence-summary-hidden-columns', /display:\s*none/u),
    ],
  },
  {
    detail: 'people choose the columns of a list and their order',
    held: [silentPage('skyward/attendance-totals-own-view', /<button>Default<\/button>/u)],
  },
  {
    detail: 'the same screen in another language',
    held: [
      page('rosariosis/absence-summary-spanish', /Registro de asistencia/u),
      page('gibbon/summary-hungarian', /lang="hu/u),
    ],
  },
];
