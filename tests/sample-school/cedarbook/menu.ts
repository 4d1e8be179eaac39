import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { School } from '../school.ts';
import { summaryAddress, yearToDate } from './address.ts';

type MenuModule = {
  id: string;
  name: string;
  entries: readonly { name: string; address: string }[];
};

/** The addresses of all Cedarbook pages, under the module they belong to. */
export function menuModules(school: School): MenuModule[] {
  const range = yearToDate(school);
  return [
    {
      id: 'Students',
      name: 'Students',
      entries: [
        {
          name: 'My Class: Biology',
          address: 'Modules.php?modname=Students/Student.php&search_modfunc=list',
        },
      ],
    },
    {
      id: 'Attendance',
      name: 'Attendance',
      entries: [
        { name: 'Absence Summary', address: summaryAddress(null) },
        { name: 'Year to Date', address: summaryAddress(range) },
        { name: 'All Periods', address: summaryAddress(range, { period_id: 'all' }) },
        {
          name: 'Attendance Chart',
          address: 'Modules.php?modname=Attendance/DailySummary.php&search_modfunc=list',
        },
        {
          name: 'Add Absences',
          address: 'Modules.php?modname=Attendance/AddAbsences.php&search_modfunc=list',
        },
      ],
    },
    {
      id: 'District',
      name: 'District',
      entries: [{ name: '2,000 Students', address: summaryAddress(range, { school: 'large' }) }],
    },
  ];
}

function menuModule(one: MenuModule, current: string): Html {
  return html`<li class="menu-module ${one.id.toLowerCase()}">
    <a href="${one.entries[0]?.address ?? ''}" class="menu-top"
      ><span class="module-icon ${one.id}"></span>&nbsp;${one.name}</a
    >
    <ul id="menu_${one.id}" class="wp-submenu">
      ${one.entries.map(
        ({ name, address }) =>
          html`<li>
            <a href="${address}" ${address === current ? html` id="selectedMenuLink"` : null}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </li>`;
}

/** The side menu's list; `current` is the address of the page it is on. */
export function menuList(school: School, current: string): Html {
  return html`<ul class="adminmenu">
    ${menuModules(school).map((one) => menuModule(one, current))}
    <li class="menu-module"><a href="/" class="menu-top">All sample pages</a></li>
  </ul>`;
}
