import { controlBar } from '../controls.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { documentOf } from '../page.ts';
import type { PageRequest } from '../page.ts';
import { biologyClass, formGroups } from './groups.ts';

const attendance = '/modules/Attendance';
const students = '/modules/Students';

/** An address of this system as its menus write it, with the path encoded. */
export function menuAddress(path: string, params: Record<string, string> = {}): string {
  return `/index.php?${new URLSearchParams({ q: path, ...params }).toString()}`;
}

/** The addresses of all Fernleaf pages, under their headings. */
export function menuGroups(
  request: PageRequest,
): { heading: string; entries: { name: string; address: string }[] }[] {
  const { school } = request;
  const year = { sort: 'surname', dateStart: school.year.firstDay, dateEnd: school.today };
  const summary = `${attendance}/report_summary_byDate.php`;
  return [
    {
      heading: 'Reports',
      entries: [
        { name: 'Summary: Last Month', address: menuAddress(summary, { group: 'all' }) },
        { name: 'Summary: Year to Date', address: menuAddress(summary, { group: 'all', ...year }) },
        {
          name: 'Summary: Biology',
          address: menuAddress(summary, {
            group: 'class',
            gibbonCourseClassID: biologyClass.id,
            ...year,
          }),
        },
        {
          name: 'Student History',
          address: menuAddress(`${attendance}/report_studentHistory.php`),
        },
      ],
    },
    {
      heading: 'Take Attendance',
      entries: formGroups.map(({ id, name }) => ({
        name: `Form Group ${name}`,
        address: menuAddress(`${attendance}/attendance_take_byFormGroup.php`, {
          gibbonFormGroupID: id,
        }),
      })),
    },
    {
      heading: 'Students',
      entries: [
        { name: 'View Student Profiles', address: menuAddress(`${students}/student_view.php`) },
      ],
    },
  ];
}

function sidebar(request: PageRequest): Html {
  const current = `${request.url.pathname}${request.url.search}`;
  return html`<div id="sidebar" class="w-full lg:w-sidebar">
    <nav>
      <a href="/" class="school">Fernleaf</a>
      <ul class="w-full list-none">
        ${menuGroups(request).map(
          ({ heading, entries }) =>
            html`<li class="w-full column-no-break p-0">
              <h5 class="m-0 mb-1 text-sm">${heading}</h5>
              <ul class="list-none m-0 mb-6">
                ${entries.map(
                  ({ name, address }) =>
                    html`<li class="-mx-4 -my-1">
                      <a
                        href="${address}"
                        class="block relative ${address === current ? 'navigation-link font-semibold' : ''}"
                        >${name}</a
                      >
                    </li>`,
                )}
              </ul>
            </li>`,
        )}
      </ul>
      <a href="/" class="block">All sample pages</a>
    </nav>
  </div>`;
}

function breadcrumb(module: string, title: string): Html {
  return html`<nav aria-label="breadcrumb" class="flex-1 pt-6">
    <ol class="mb-0 mx-0 text-xs">
      <li class="list-none inline ml-0"><a href="/">Home</a> &gt;</li>
      <li class="list-none inline ml-0">${module} &gt;</li>
      <li aria-current="page" class="list-none inline ml-0 trailEnd">${title}</li>
    </ol>
  </nav>`;
}

/** A Fernleaf page: header, and the part that clicks replace, `#content-wrap` with side menu and content. */
export function fernleafPage(
  request: PageRequest,
  page: { module: string; title: string; content: Html },
): Html {
  return documentOf({
    title: `Larkspur Ridge High - ${page.title}`,
    look: 'fernleaf',
    bodyClass: 'h-full flex flex-col font-sans',
    content: html`<a id="top"></a>
      <div class="px-4 pb-24">
        <div id="header" class="relative flex justify-between items-center">
          <a id="header-logo" class="block my-4" href="/">Larkspur Ridge High</a>
          <div class="flex-grow flex items-center justify-end">Robin Castell</div>
        </div>
      </div>
      <div id="wrapOuter" class="flex-1 pt-24">
        <div id="wrap" class="px-0">
          <div id="content-wrap" class="relative w-full min-h-1/2 flex content-start clearfix">
            ${sidebar(request)}
            <div id="content" class="max-w-full bg-white pb-6 w-full shadow" role="main">
              <div id="content-inner" class="h-full">
                <div class="w-full flex flex-between mb-4">
                  ${breadcrumb(page.module, page.title)}
                </div>
                <div id="alerts" class="hidden lg:block"></div>
                ${page.content}
              </div>
            </div>
          </div>
        </div>
      </div>
      ${controlBar(request.school)}`,
  });
}
