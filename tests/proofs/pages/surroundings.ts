import { element, escape, hidingRules } from './html.ts';
import { nobody } from './people.ts';
import type { Plan } from './plan.ts';
import type { Truth } from './truth.ts';

const windowNames = {
  year: 'Year to date',
  term: 'Quarter 1',
  month: 'This month',
  week: 'Last week',
} as const;

const windowDates = {
  year: ['2026-08-10', '2026-10-30'],
  term: ['2026-08-10', '2026-09-25'],
  month: ['2026-10-01', '2026-10-30'],
  week: ['2026-10-19', '2026-10-23'],
} as const;

/** The window a plan's counts run over. */
export function windowOf({ window }: Plan): Truth['window'] {
  const [from, to] = windowDates[window];
  return { kind: window, from, to };
}

/** Whether the page gives the window's dates. */
export function isDated({ windowSaid }: Plan): boolean {
  return windowSaid === 'dates' || windowSaid === 'date fields';
}

function field(label: string, name: string, value: string): string {
  return `<label>${label} <input type="date" name="${name}" value="${value}"></label>`;
}

function select(name: string, options: string[], chosen: number): string {
  const markup = options.map((option, index) =>
    element('option', escape(option), index === chosen ? 'selected' : ''),
  );
  return element('select', markup.join(''), `name="${name}"`);
}

/** What the page says of the window, in its caption or in its controls. */
function windowStatement(plan: Plan): string {
  const { from, to } = windowOf(plan);
  const names = Object.values(windowNames);
  const ways: Record<Plan['windowSaid'], string> = {
    no: '',
    head: '',
    caption: element('h2', windowNames[plan.window]),
    dates: element('p', `${from} to ${to}`),
    'date fields': element('form', field('From', 'start', from) + field('To', 'end', to)),
    select: element('form', select('period', names, names.indexOf(windowNames[plan.window]))),
  };
  return ways[plan.windowSaid];
}

const unitWords: Partial<Record<Plan['unsaidUnit'], string>> = {
  day: 'All counts are full days.',
  period: 'All counts are class periods.',
  hour: 'All counts are hours.',
};

function unitStatement({ unitInCaption, unsaidUnit }: Plan): string {
  return unitInCaption ? element('p', unitWords[unsaidUnit] ?? '') : '';
}

/** The page's frame: who is logged in, other years, other reports. None of it says anything of this list. */
function frame(plan: Plan): string {
  const links = ['Year to date report', 'By period', 'Daily attendance', 'This month', 'Students'];
  const menu = links.map((link) => element('a', link, 'href="/report"')).join(' ');
  const year = select('syear', ['2025-2026', '2026-2027'], 1);
  const stray = plan.troubles.includes('stray date') ? field('Go to', 'goto', '2026-09-01') : '';
  return element('header', `Ivy Marsh ${year} ${stray}`) + element('nav', menu);
}

const titles: Record<Plan['subject'], string> = {
  students: 'Student attendance',
  staff: 'Staff attendance',
  grades: 'Attendance by grade',
  classes: 'Attendance by class',
  teachers: 'Attendance by teacher',
  dates: 'Attendance by day',
  gradebook: 'Gradebook',
  'attendance taking': 'Take attendance',
};

/** Without context a page says nothing of whom it lists. */
function title({ subject, contextSaid }: Plan): string {
  const open = subject === 'students' || subject === 'staff';
  return element('h1', open && !contextSaid ? 'Attendance' : titles[subject]);
}

const clobbering = `<form id="f"><input name="rows"><input name="cells"><input name="children"><input name="parentNode">
<input name="firstChild"><input name="textContent"><input name="getAttribute"><input name="classList"></form>
<img name="querySelectorAll"><img name="getElementById"><img name="body"><img name="forms">
<form name="documentElement"><input name="attributes"></form><embed name="defaultView"><a id="URL"></a>`;

/** That there are more rows than stand here; only lists of students may call them so. */
function partOf({ people, pick, subject, contextSaid }: Plan): string {
  const rows = subject === 'students' && contextSaid ? 'students' : 'records';
  const { length } = people;
  const words =
    pick % 2 === 0 ? `${length} of 320 ${rows}` : `Showing 1 to ${length} of 320 ${rows}`;
  return element('p', words);
}

/** Things beside the list that must not be read as students. */
function besides(plan: Plan): string {
  const has = (trouble: Plan['troubles'][number]): boolean => plan.troubles.includes(trouble);
  const data = `[{"student":"${nobody}","absences":44}]`;
  return [
    has('clobbering') ? clobbering : '',
    has('loading') ? '<div class="spinner" aria-busy="true">Loading…</div>' : '',
    has('rows missing') ? partOf(plan) : '',
    has('shadowed by script') ? `<script>var attendance = ${data};</script>` : '',
    has('note cells') ? `<textarea>${nobody} — Days Absent: 41</textarea>` : '',
    has('second list')
      ? '<table><tr><th>Course</th><th>Absences</th></tr><tr><td>Algebra</td><td>7</td></tr></table>'
      : '',
  ].join('\n');
}

/** The list with everything around it, as a whole document; cut off where the plan says so. */
export function documentAround(plan: Plan, list: string): string {
  const form = plan.troubles.includes('clobbering')
    ? element('form', `<input name="rows"><input name="querySelector">${list}`)
    : list;
  const body = [
    frame(plan),
    title(plan),
    windowStatement(plan),
    unitStatement(plan),
    form,
    besides(plan),
  ];
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>Portal</title>${hidingRules}</head><body>${body.join('\n')}</body></html>`;
  return plan.troubles.includes('cut off') ? cutOff(html, plan.cut) : html;
}

/** The page as far as it came; the cut falls behind a tag, where no number is torn in two. */
function cutOff(html: string, share: number): string {
  const end = html.indexOf('>', Math.floor(html.length * share));
  return end < 0 ? html : html.slice(0, end + 1);
}
