import type { Unit } from '../../../lib/domain/page-reading.ts';
import type { Plan } from './plan.ts';
import type { ColumnKind, SheetColumn } from './sheet.ts';
import { type Language, languages } from './words.ts';

/** Numbers about something else; some of their heads sound like absences. */
export const noises: { head: string; cell: (index: number) => string }[] = [
  { head: 'Phone', cell: (index) => `555-01${10 + index}` },
  { head: 'Zip', cell: (index) => String(98_101 + index) },
  { head: 'Points', cell: (index) => String(index * 3) },
  { head: 'GPA', cell: (index) => `3.${index % 10}` },
  { head: 'Lunch balance', cell: (index) => `$${index}.50` },
  { head: 'Age', cell: (index) => String(11 + (index % 8)) },
  { head: 'Locker', cell: (index) => String(200 + index) },
  { head: 'Attendance Points', cell: (index) => String(index + 4) },
  { head: 'Missing', cell: (index) => String(index % 7) },
  { head: 'Days Suspended', cell: (index) => String(index % 3) },
  { head: 'Last absence', cell: (index) => `2026-10-${10 + index}` },
  { head: 'Consecutive absences', cell: (index) => String(index % 4) },
  { head: 'Absences last week', cell: (index) => String(index % 5) },
  { head: 'Meals missed', cell: (index) => String(30 + index) },
  { head: '#', cell: (index) => String(index + 1) },
  { head: 'Absence letters sent', cell: (index) => String(index % 3) },
  { head: 'Teacher', cell: () => 'Ms. Ivy Marsh' },
  { head: 'Guardian', cell: () => 'Ivy Marsh' },
  { head: 'Credits', cell: (index) => String(5 + index) },
  { head: '', cell: () => '3' },
];

/** The word a plan picks of a list. */
export function picked<T>(list: readonly T[], { pick }: Plan, salt: number): T {
  const one = list[Math.floor(pick / salt) % list.length];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}

export function languageOf(plan: Plan): Language {
  return languages[plan.language % languages.length] ?? picked(languages, plan, 1);
}

const nameHeads: Record<
  Exclude<Plan['subject'], 'students' | 'gradebook' | 'attendance taking'>,
  string[]
> = {
  staff: ['Employee', 'Staff member', 'Employee Name'],
  grades: ['Grade Level', 'Grade'],
  classes: ['Course', 'Class', 'Section'],
  teachers: ['Teacher', 'Instructor'],
  dates: ['Date', 'Week'],
};

/** The head over the names. Without context it is a word that fits staff as well. */
function nameHead(plan: Plan): string {
  const { student, anyName } = languageOf(plan);
  const { subject, contextSaid } = plan;
  if (subject === 'students') return contextSaid ? picked(student, plan, 1) : anyName;
  if (subject === 'gradebook' || subject === 'attendance taking') return picked(student, plan, 1);
  return subject === 'staff' && !contextSaid ? anyName : picked(nameHeads[subject], plan, 1);
}

/** Units that are right for the total: what its head says, else what the school happens to count. */
export function unitsOf(plan: Plan): Unit[] {
  if (!showsTotal(plan)) return [plan.unsaidUnit];
  const { units } = picked(languageOf(plan).total, plan, 7);
  return units.length > 0 ? units : [plan.unsaidUnit];
}

export function showsTotal({ counts }: Plan): boolean {
  return counts.startsWith('total') || counts === 'terms';
}

const windowWords = { year: 'YTD', term: 'Q1', month: 'This month', week: 'Last week' };

function countColumns(plan: Plan): [ColumnKind, string][] {
  const { total, bare, excused, unexcused } = languageOf(plan);
  const totalHead = picked(total, plan, 7).text;
  const one: Record<string, [ColumnKind, string]> = {
    total: ['absences', totalHead],
    bare: ['bare', picked(bare, plan, 7)],
    excused: ['excused', picked(excused, plan, 7)],
    unexcused: ['unexcused', picked(unexcused, plan, 7)],
    another: ['other', 'Suspended'],
  };
  const sets: Record<Plan['counts'], string[]> = {
    total: ['total'],
    'total and parts': ['total', 'excused', 'unexcused'],
    parts: ['excused', 'unexcused'],
    'parts and another': ['excused', 'unexcused', 'another'],
    'total, parts and another': ['total', 'excused', 'unexcused', 'another'],
    'bare and excused': ['bare', 'excused'],
    bare: ['bare'],
    'excused only': ['excused'],
    'unexcused only': ['unexcused'],
    terms: ['total'],
    none: [],
  };
  return sets[plan.counts].flatMap((name) => (one[name] ? [one[name]] : []));
}

const extraHeads: Record<Plan['extras'][number], string> = {
  tardies: 'Tardies',
  enrolled: 'Enrolled',
  possible: 'Possible',
  attended: 'Present',
  rate: 'Attendance %',
  'absence-rate': '% Absent',
};

/** These say what is counted, which they only may where it is so. */
const inDays: Plan['extras'] = ['enrolled', 'possible', 'attended'];

function extraHead(plan: Plan, extra: Plan['extras'][number]): string {
  if (extra === 'tardies') return picked(languageOf(plan).tardies, plan, 3);
  const days = inDays.includes(extra) && unitsOf(plan).includes('day');
  return days ? `Days ${extraHeads[extra]}` : extraHeads[extra];
}

function shuffled<T>(list: T[], order: number[]): T[] {
  return list
    .map((one, index) => ({ one, at: order[index] ?? index }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ one }) => one);
}

/** Letters that look the same and are others. */
function inHomoglyphs(head: string): string {
  return head.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('A', 'А');
}

function column(plan: Plan, kind: ColumnKind, head: string, group = ''): SheetColumn {
  const counted = ['absences', 'bare', 'excused', 'unexcused'].includes(kind);
  const suffix = counted && plan.windowSaid === 'head' && plan.counts !== 'terms';
  const words = suffix ? `${head} ${windowWords[plan.window]}` : head;
  const odd = plan.troubles.includes('homoglyph heads') ? inHomoglyphs(words) : words;
  return { kind, head: odd, group, hiding: '' };
}

/** Counts per term under groups, the year to date the last of them: the same word stands under each. */
function termColumns(plan: Plan): SheetColumn[] {
  const { total, tardies } = languageOf(plan);
  const head = picked(total, plan, 7).text;
  return ['Q1', 'Q2', 'YTD'].flatMap((group) => [
    column(plan, group === 'YTD' ? 'absences' : 'earlier-term', head, group),
    column(plan, group === 'YTD' ? 'tardies' : 'earlier-term', picked(tardies, plan, 3), group),
  ]);
}

/** The head over the numbers. Only lists of students have a "Student ID". */
function idHead(plan: Plan): string {
  const isOfOthers = plan.subject in nameHeads;
  return isOfOthers ? 'ID' : picked(languageOf(plan).id, plan, 2);
}

function identity(plan: Plan): SheetColumn[] {
  const language = languageOf(plan);
  const found = [column(plan, 'name', nameHead(plan))];
  if (plan.key === 'column') found.push(column(plan, 'id', idHead(plan)));
  if (plan.withGrade && plan.subject === 'students' && plan.contextSaid)
    found.push(column(plan, 'grade', picked(language.grade, plan, 2)));
  return found;
}

/** The columns of a list in their order. */
export function columnsOf(plan: Plan): SheetColumn[] {
  const { code } = languageOf(plan);
  const counts =
    plan.counts === 'terms'
      ? termColumns(plan)
      : countColumns(plan).map(([kind, head]) => column(plan, kind, head));
  const more = plan.extras
    .filter((extra) => plan.counts !== 'terms' && (extra === 'tardies' || code === 'en'))
    .map((extra) => column(plan, extra, extraHead(plan, extra)));
  const noise = plan.noise.map((index) => column(plan, 'noise', noises[index]?.head ?? ''));
  const decoy = {
    ...column(plan, 'decoy', picked(languageOf(plan).total, plan, 5).text),
    hiding: plan.hiding,
  };
  const hidden = plan.troubles.includes('hidden columns') ? [decoy] : [];
  return shuffled([...identity(plan), ...noise, ...hidden, ...counts, ...more], plan.order);
}
