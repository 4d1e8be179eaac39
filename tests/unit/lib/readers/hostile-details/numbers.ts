import type { Detail } from './detail.ts';
import { named, page, silentPage } from './detail.ts';

const cases = 'unit/lib/readers/generic';

/** What numbers look like, and what they count. */
export const numbers: Detail[] = [
  {
    detail: 'a count is a link only where it is not nought',
    held: [page('powerschool/guardian-home-none', />0<\/t[dh]>/u)],
  },
  {
    detail: 'the link of a count says its kind, its term and its mode',
    held: [
      page('powerschool/guardian-home', /codes=\*abs&amp;[^"]*mode=ATT_ModeDaily/u),
      page('powerschool/guardian-home-term', /term=S1&amp;codes=\*abs/u),
    ],
  },
  {
    detail: 'one student, one page, two units',
    held: [page('powerschool/guardian-home', /Attendance By Class[\s\S]*Attendance By Day/u)],
  },
  {
    detail: 'parts of days: a half, a third',
    held: [
      page('skyward/attendance-totals', /0\.33/u),
      page('powerschool/guardian-home', />3\.5</u),
      page('focus/absences-full-days', /Absent: 7\.5/u),
    ],
  },
  {
    detail: 'hours, minutes and half days beside each other',
    held: [
      page('pronote/recap-hours', /Durée<br>Totale/u),
      page('pronote/recap-half-days', /½ journées/u),
      page('pronote/recap-print', /minutes/u),
    ],
  },
  {
    detail: 'modules missed of those held, "1/20"',
    held: [page('generic/absence-in-modules', /<td>1\/20<\/td>/u)],
  },
  { detail: '"1/2 abs" is a head', held: [page('pronote/class-results', /1\/2 abs/u)] },
  {
    detail: 'shares of absence: French, Italian, Danish, of unexcused days, of a reason',
    held: [
      page('pronote/recap-half-days', /Taux d'abs|Taux d&#39;abs/u),
      silentPage('generic/share-of-absence', /Percentuale assenze/u),
      page('generic/absence-in-modules', /Fravær, procent/u),
      page('generic/powerschool-absence-list', /UnexcusedPct/u),
      silentPage('generic/reason-totals', /Reason Percentage/u),
    ],
  },
  {
    detail: 'shares of attendance, rounded in their own way: 7 of 12 is 59 %',
    held: [page('generic/rounded-share', /<td>12<\/td><td>7<\/td><td>59%/u)],
  },
  {
    detail: 'a decimal comma',
    held: [page('rosariosis/absence-summary-spanish', />\d+,\d</u)],
  },
  {
    detail: 'blanks that do not break',
    held: [page('powerschool/guardian-home', /&nbsp;/u)],
  },
  {
    detail: 'words for screen readers in cells',
    held: [
      page('skyward/attendance-totals', /Opens Details Panel/u),
      silentPage('skyward/student-grades', /aria-label="A minus"/u),
    ],
  },
  {
    detail: 'points are no absences, and 99 stands for none',
    held: [
      silentPage('powerschool/attendance-points', /Adjusted Points/u),
      silentPage('powerschool/eligibility-points', /RawPoints[\s\S]*<td>99<\/td>/u),
    ],
  },
  {
    detail: 'columns of counts are named by code',
    held: [silentPage('generic/powerschool-code-counts', /BLANKCODE/u)],
  },
  {
    detail: 'two columns have the same words; what they mean depends on those above or beside',
    held: [
      silentPage('generic/powerschool-code-counts', /<th>Total<\/th>[\s\S]*<th>Total<\/th>/u),
      page('powerschool/guardian-home', /YTD<\/th>[\s\S]*YTD<\/th>/u),
      named(`${cases}/doubt-cases.ts`, 'sub-heads of two groups with the same words'),
    ],
  },
];
