import type { Detail } from './detail.ts';
import { named, page, silentPage } from './detail.ts';

/** Who is meant: keys, names, and others whose names stand on the page. */
export const people: Detail[] = [
  {
    detail: 'the key stands in a link as a record of table 001',
    held: [page('powerschool/section-students', /frn=001/u)],
  },
  {
    detail: 'the key stands at a cell, at a row, at a link',
    held: [
      page('aeries/teacher-attendance', /<td data-studentid="/u),
      silentPage('synergy/gradebook-frame', /<tr[^>]* data-studentid="/u),
      page('skyward/attendance-totals', /<a href="#" data-studentid="/u),
    ],
  },
  {
    detail: 'the key is an argument of a handler',
    held: [page('generic/keys-in-handlers', /onclick="openStudent\('91001'/u)],
  },
  {
    detail: 'the key is a parameter: elevid, studentid, gibbonPersonID',
    held: [
      page('generic/absence-in-modules', /\?elevid=/u),
      silentPage('genesis/class-attendance', /studentid=\d/u),
      page('gibbon/student-list', /gibbonPersonID=/u),
    ],
  },
  {
    detail: 'the key is an option of a select, and the select may have been turned since',
    held: [
      silentPage('genesis/class-attendance', /<select id="fldStudent"/u),
      silentPage('genesis/class-attendance-other-child', /<select id="fldStudent"/u),
    ],
  },
  {
    detail: 'parents and teachers are named beside the student',
    held: [
      silentPage('powerschool/guardian-home-no-name', /id="userName"/u),
      silentPage('librus/absences', /Konto: <b>/u),
      silentPage('focus/absences-nobody-named', /data-tooltip="[^"]*Marsh/u),
      page('eschoolplus/month-view-unframed', /sg-menu-element-identity"><span>Vale, Rosalind/u),
    ],
  },
  {
    detail:
      'names as "Last, First M", with a preferred name, with "(Student)", with a suffix, with accents',
    held: [
      page('skyward/attendance-totals', /Absalom-Reed, Hope M</u),
      page('aeries/teacher-attendance', /\(Hopie Absalom-Reed\)/u),
      page('aeries/teacher-attendance', /Oakes, Robert Jr/u),
      silentPage('synergy/gradebook-frame', /\(Student\)/u),
      page('powerschool/class-attendance', / III/u),
      page('generic/keys-in-handlers', /Núñez/u),
    ],
  },
  {
    detail: 'names that look like heads or values',
    held: [
      named('unit/lib/readers/generic/english-cases.ts', 'names that look like heads'),
      page('generic/dates-chosen', /Hope Tardie[\s\S]*Ng O/u),
      page('roll-call/student-open', /Grace <strong>Day/u),
    ],
  },
  {
    detail: 'two students of one name',
    held: [
      page('gibbon/summary-year', /Oakes, Robert[\s\S]*Oakes, Robert/u),
      page('roll-call/same-names', /student-name/u),
    ],
  },
];
