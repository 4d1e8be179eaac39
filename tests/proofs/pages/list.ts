import { columnsOf, languageOf, noises } from './columns.ts';
import { absentPercent, attendedPercent, figureOf, totalOf } from './figures.ts';
import { element, escape } from './html.ts';
import { placeholders, written } from './numerals.ts';
import { nobody, type Person } from './people.ts';
import type { Plan } from './plan.ts';
import type { ColumnKind, Sheet, SheetColumn, SheetRow } from './sheet.ts';
import type { TrueStudent } from './truth.ts';

/** The name as the page writes it, before marks of direction are put in. */
export function nameOf({ given, family }: Person, { familyFirst }: Plan): string {
  return familyFirst ? `${family}, ${given}` : `${given} ${family}`;
}

const rowLabels: Partial<Record<Plan['subject'], (index: number) => string>> = {
  grades: (index) => `${9 + (index % 4)}th Grade`,
  classes: (index) => `Algebra ${index + 1}`,
  dates: (index) => `2026-10-${10 + index}`,
};

/** What a link or attribute calls the row's key; only pupils are called students there. */
function keyName({ subject, pick }: Plan, between: string): string {
  const pupils = ['students', 'gradebook', 'attendance taking'].includes(subject);
  return pupils && pick % 2 === 0 ? `student${between}id` : 'id';
}

function nameCell(person: Person, plan: Plan, index: number): string {
  const label = rowLabels[plan.subject]?.(index);
  if (label) return escape(label);
  const name = nameOf(person, plan);
  const marked = plan.troubles.includes('direction in names') ? `\u202b${name}\u202c\u200f` : name;
  const inner = escape(marked);
  return plan.key === 'link'
    ? element('a', inner, `href="/view?${keyName(plan, '')}=${person.id}"`)
    : inner;
}

/** Whether a cell holds a placeholder and no number. */
export function isGap(plan: Plan, row: number, column: number): boolean {
  return plan.gaps > 0 && (row * 5 + column * 3) % plan.gaps === 0;
}

type Place = { person: Person; plan: Plan; row: number; column: number };

function cellOf({ kind, head }: SheetColumn, place: Place): string {
  const { person, plan, row, column } = place;
  if (kind === 'name') return nameCell(person, plan, row);
  if (kind === 'id') return person.id;
  if (kind === 'grade') return escape(person.grade);
  if (kind === 'noise') return escape(noises.find((one) => one.head === head)?.cell(row) ?? '');
  if (isGap(plan, row, column)) return placeholders[(row + column) % placeholders.length] ?? '';
  if (kind === 'rate') return `${attendedPercent(person, plan)}%`;
  if (kind === 'absence-rate') return `${absentPercent(person, plan)}%`;
  const figure = figureOf(kind, person, plan);
  return figure === null ? '' : written(figure, plan.writing);
}

function studentRow(plan: Plan, columns: SheetColumn[], person: Person, row: number): SheetRow {
  const cells = columns.map((one, column) => cellOf(one, { person, plan, row, column }));
  const attributes = plan.key === 'attribute' ? `data-${keyName(plan, '-')}="${person.id}"` : '';
  return { kind: 'student', cells, hiding: '', attributes };
}

/** A row that is no student's: numbers without meaning, and what stands in the name's place. */
function madeUp(
  columns: SheetColumn[],
  kind: SheetRow['kind'],
  label: string,
  number: string,
): SheetRow {
  const cells = columns.map((one) => {
    if (one.kind === 'name') return label;
    return one.kind === 'grade' || one.kind === 'noise' || one.kind === 'id' ? '' : number;
  });
  return { kind, cells, hiding: '', attributes: '' };
}

function extraRows(plan: Plan, columns: SheetColumn[]): { before: SheetRow[]; after: SheetRow[] } {
  const has = (trouble: Plan['troubles'][number]): boolean => plan.troubles.includes(trouble);
  const note = `Note: ${nobody} has missed 99 days this year.`;
  const hidden = { ...madeUp(columns, 'hidden', nobody, '66'), hiding: plan.hiding };
  const total = madeUp(columns, 'total', languageOf(plan).totalRow, '321');
  const before = [
    ...(has('hidden rows') ? [hidden] : []),
    ...(has('note row') ? [{ ...hidden, kind: 'note' as const, cells: [note], hiding: '' }] : []),
  ];
  const after = [
    ...(has('hidden rows') ? [hidden] : []),
    ...(has('repeated heads') ? [madeUp(columns, 'head', '', '')] : []),
    ...(has('total row') ? [total] : []),
    ...(has('total row without words') ? [madeUp(columns, 'total', '', '123')] : []),
    ...(has('average row') ? [madeUp(columns, 'total', 'Average', '8.4')] : []),
  ];
  return { before, after };
}

/** The list as columns and rows of markup. */
export function sheetOf(plan: Plan): Sheet {
  const columns = columnsOf(plan);
  const { before, after } = extraRows(plan, columns);
  const students = plan.people.map((person, row) => studentRow(plan, columns, person, row));
  const middle = Math.ceil(students.length / 2);
  return {
    caption: '',
    columns,
    rows: [...students.slice(0, middle), ...before, ...students.slice(middle), ...after],
    name: columns.findIndex(({ kind }) => kind === 'name'),
    grouped: columns.some(({ group }) => group !== ''),
  };
}

/** What a student's row shows of one kind of column; null for a gap or where there is no such column. */
function shown(
  kind: ColumnKind,
  columns: SheetColumn[],
  place: Omit<Place, 'column'>,
): number | null {
  const { person, plan, row } = place;
  const column = columns.findIndex((one) => one.kind === kind);
  return column < 0 || isGap(plan, row, column) ? null : figureOf(kind, person, plan);
}

function trueRate(
  columns: SheetColumn[],
  { person, plan, row }: Omit<Place, 'column'>,
): number | null {
  const stands = (kind: ColumnKind): boolean => {
    const column = columns.findIndex((one) => one.kind === kind);
    return column >= 0 && !isGap(plan, row, column);
  };
  if (stands('rate')) return attendedPercent(person, plan) / 100;
  return stands('absence-rate') ? 1 - absentPercent(person, plan) / 100 : null;
}

/** The total follows from its own cell, or from all of its parts. */
function trueTotal(columns: SheetColumn[], place: Omit<Place, 'column'>): number | null {
  const total = shown('absences', columns, place);
  if (total !== null) return total;
  const kinds = columns.map(({ kind }) => kind);
  const parts = ['excused', 'unexcused', 'bare', 'other'] as const;
  const there = parts.filter((kind) => kinds.includes(kind));
  const complete =
    kinds.includes('bare') || (kinds.includes('excused') && kinds.includes('unexcused'));
  const known = there.every((kind) => shown(kind, columns, place) !== null);
  return complete && known ? totalOf(place.person, place.plan) : null;
}

/** The student of a row, as the list shows them. */
export function trueStudent(plan: Plan, person: Person, row: number): TrueStudent {
  const columns = columnsOf(plan);
  const place = { person, plan, row };
  return {
    name: nameOf(person, plan),
    ids: plan.key === 'none' ? [] : [person.id],
    grade: columns.some(({ kind }) => kind === 'grade') ? person.grade : null,
    absences: trueTotal(columns, place),
    excused: shown('excused', columns, place),
    unexcused: trueUnexcused(columns, place),
    tardies: shown('tardies', columns, place),
    enrolled: shown('enrolled', columns, place),
    attendanceRate: trueRate(columns, place),
    daily: null,
  };
}

/** "Absent" beside "Excused" may be what is left of the total. */
function trueUnexcused(columns: SheetColumn[], place: Omit<Place, 'column'>): number | null {
  const { plan, person } = place;
  const left = plan.counts === 'bare and excused' && trueTotal(columns, place) !== null;
  return left ? person.unexcused : shown('unexcused', columns, place);
}
