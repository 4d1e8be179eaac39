import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { PageRequest } from '../page.ts';
import { listName, personNumber } from '../people.ts';
import type { Person } from '../people.ts';
import { studentsOf } from '../school.ts';
import { formGroupOf } from './groups.ts';
import { fernleafPage } from './shell.ts';

const perPage = 25;

function records(first: number, last: number, all: number): Html {
  return html`<div class="text-xs text-gray-700">
    Records <span class="font-medium">${first}</span> to <span class="font-medium">${last}</span> of
    <span class="font-medium">${all}</span>
  </div>`;
}

function pageButton(
  words: Html | number,
  target: number,
  isCurrent: boolean,
  isOff: boolean,
): Html {
  return html`<button
    type="button"
    class="paginate relative inline-flex items-center"
    data-page="${target}"
    ${isCurrent ? html` aria-current="page"` : null}${isOff ? html` disabled=""` : null}
  >
    ${words}
  </button>`;
}

function pagination(current: number, pages: number): Html {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return html`<nav class="pagination isolate mb-2 inline-flex rounded-md" aria-label="Pagination">
    ${pageButton(
      html`<span>Prev</span>`,
      Math.max(1, current - 1),
      false,
      current === 1,
    )}${numbers.map((number) => pageButton(number, number, number === current, false))}${pageButton(
      html`<span>Next</span>`,
      Math.min(pages, current + 1),
      false,
      current === pages,
    )}
  </nav>`;
}

function personRow(person: Person): Html {
  const address = `/index.php?q=%2Fmodules%2FStudents%2Fstudent_view_details.php&gibbonPersonID=${personNumber(person)}&search=&sort=surname%2CpreferredName&allStudents=`;
  return html`<tr class="">
    <td class="p-2 sm:p-3">
      ${listName(person)}<br /><small><i></i></small>
    </td>
    <td class="p-2 sm:p-3">Y${String(person.grade).padStart(2, '0')}</td>
    <td class="p-2 sm:p-3 hidden sm:table-cell">${formGroupOf(person)}</td>
    <td class="p-2 sm:p-3">
      <nav class="relative">
        <div class="justify-center flex gap-4">
          <a href="${address}" class="inline-flex items-center"
            ><span class="hidden lg:block">View</span></a
          >
        </div>
      </nav>
    </td>
  </tr>`;
}

/** One page of the list, as the paging buttons load it in place; `page` beyond the list's ends is taken as its nearest page. */
export function studentTable(page: number): Html {
  const people = studentsOf('small');
  const pages = Math.ceil(people.length / perPage);
  const current = Math.min(pages, Math.max(1, Math.floor(page) || 1));
  const shown = people.slice((current - 1) * perPage, current * perPage);
  const first = (current - 1) * perPage + 1;
  const count = records(first, first + shown.length - 1, people.length);
  return html`<div class="dataTable" data-results="${people.length}">
    <header class="relative">
      <div class="flex items-end justify-between">${count}</div>
      <div class="flex items-stretch justify-between">${pagination(current, pages)}</div>
    </header>
    <div class="dataTable">
      <table class="w-full mb-2 relative" cellspacing="0">
        <thead class="sticky top-0 z-20">
          <tr class="head text-xs">
            <th class="column sortable">Student</th>
            <th class="column sortable">Year Group</th>
            <th class="column hidden sm:table-cell sortable">Form Group</th>
            <th class="column">Actions</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(personRow)}
        </tbody>
      </table>
    </div>
    <footer>
      <div class="flex items-start justify-between">${count}${pagination(current, pages)}</div>
    </footer>
  </div>`;
}

/** The list of all students, without counts, whose paging changes the rows and not the address. */
export function studentView(request: PageRequest): Html {
  return fernleafPage(request, {
    module: 'Students',
    title: 'View Student Profiles',
    content: html`<h2>Choose A Student</h2>
      <div class="relative"><div id="students">${studentTable(1)}</div></div>`,
  });
}
