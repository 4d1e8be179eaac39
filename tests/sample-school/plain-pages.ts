import { summaryAddress, yearToDate } from './cedarbook/address.ts';
import { menuModules } from './cedarbook/menu.ts';
import { controlBar } from './controls.ts';
import { menuGroups } from './fernleaf/shell.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { documentOf } from './page.ts';
import type { PageRequest } from './page.ts';

const sideLinks = [
  { address: '/', words: 'All pages' },
  { address: '/portal.html', words: 'Portal' },
  { address: '/no-students.html', words: 'Staff office' },
];

/** A page of no product, with the sample's own menu and controls. */
export function plainPage({ school, url }: PageRequest, title: string, content: Html): Html {
  return documentOf({
    title: `${title} - Larkspur Ridge High`,
    look: 'plain',
    bodyClass: 'plain',
    content: html`<div class="frame">
        <nav class="side">
          <b>Larkspur Ridge</b>${sideLinks.map(
            ({ address, words }) =>
              html`<a
                href="${address}"
                ${address === url.pathname ? html` aria-current="page"` : null}
                >${words}</a
              >`,
          )}
        </nav>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </div>
      ${controlBar(school)}`,
  });
}

const says: Record<string, string> = {
  'My Class: Biology': 'A teacher’s class of 18: names, ids and grades, no counts.',
  'Absence Summary':
    'Days absent in the current month, with the dates as selects. Clicks swap the content in place.',
  'Year to Date': 'The same list from the first day of school: the counts that matter.',
  'All Periods': 'Class periods instead of days, with absences split into excused and not.',
  'Attendance Chart': 'One column per school day, no counts.',
  'Add Absences': 'All 41 students with a box to tick and no counts.',
  '2,000 Students': 'The same list for a school of 2,000.',
  'Summary: Last Month': 'Days per attendance code, for the last month only.',
  'Summary: Year to Date': 'The same from the first day of school, with the days enrolled.',
  'Summary: Biology': 'Class meetings instead of days.',
  'Student History': 'One student’s year in sentences and as a calendar.',
  'Form Group 09.1': 'Cards instead of a table: days absent since the first day of school.',
  'Form Group 10.1': 'The same for the tenth grade, with two students of one name.',
  'Form Group 11.1': 'The same for the eleventh grade.',
  'Form Group 12.1': 'The same for the twelfth grade.',
  'View Student Profiles':
    'A list without counts; its paging changes the rows and not the address.',
};

function pageList(entries: readonly { name: string; address: string }[]): Html {
  return html`<ul>
    ${entries.map(
      ({ name, address }) =>
        html`<li><a href="${address}">${name}</a> <span>${says[name] ?? ''}</span></li>`,
    )}
  </ul>`;
}

/** The front page: every page of the sample school with one line each. */
export function homePage(request: PageRequest): Html {
  return plainPage(
    request,
    'Sample school',
    html`<p>
        An invented school on this computer. Nobody here is real. The two systems show the same
        records.
      </p>
      <h2>Cedarbook</h2>
      ${pageList(menuModules(request.school).flatMap(({ entries }) => entries))}
      <h2>Fernleaf</h2>
      ${pageList(menuGroups(request).flatMap(({ entries }) => entries))}
      <h2>Other pages</h2>
      <ul>
        <li>
          <a href="/portal.html">Portal</a> <span>The year-to-date list inside a frame.</span>
        </li>
        <li>
          <a href="/no-students.html">Staff office</a>
          <span>Tables of numbers that are not about students.</span>
        </li>
        <li>
          <a href="/att41.html">ATT-41</a>
          <span>A report whose heads nobody can know: teach it.</span>
        </li>
      </ul>`,
  );
}

/** The year-to-date list in a frame of the same origin, with other content around it. */
export function portalPage(request: PageRequest): Html {
  const address = `/${summaryAddress(yearToDate(request.school), { embedded: '1' })}`;
  return plainPage(
    request,
    'Portal',
    html`<p>Picture day is on Thursday. The library closes at four this week.</p>
      <iframe id="absences" title="Absences, year to date" src="${address}"></iframe>
      <p>Questions about this page: the front office, extension 12.</p>`,
  );
}

function numberTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Html {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A staff page: tables of numbers, none of which is about a student. */
export function noStudentsPage(request: PageRequest): Html {
  return plainPage(
    request,
    'Staff office',
    html`${numberTable(
      'Attendance not yet entered',
      ['Teacher', 'Periods open', 'Days in a row'],
      [
        ['Ambrose, T.', 2, 1],
        ['Castell, R.', 0, 0],
        ['Ekström, L.', 5, 2],
        ['Mbatha, S.', 1, 1],
      ],
    )}
    ${numberTable(
      'Bus routes',
      ['Route', 'Stops', 'Riders', 'Minutes'],
      [
        ['North Ridge', 14, 38, 41],
        ['Mill Road', 9, 22, 27],
        ['Old Quarry', 17, 45, 52],
      ],
    )}
    ${numberTable(
      'Copies this month',
      ['Department', 'Paper', 'Colour', 'Total'],
      [
        ['Science', 1840, 212, 2052],
        ['Languages', 2310, 96, 2406],
        ['Mathematics', 1975, 40, 2015],
        ['Office', 3120, 488, 3608],
      ],
    )}`,
  );
}
