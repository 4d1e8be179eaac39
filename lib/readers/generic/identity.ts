import type { FoundStudent } from '../finding.ts';
import type { BodyRow } from '../shapes/grid.ts';
import { ownText } from '../shapes/own-text.ts';
import { all, first, firstElementIn } from '../page/dom.ts';
import { isWritten, nameText, nameTextIn, textIn } from './cell-text.ts';
import type { NamedColumn, Role } from './column.ts';
import type { StudentKey } from './keys.ts';
import { areOfOneStudent, leadsToStudent, studentKey } from './keys.ts';
import {
  areDifferent,
  areFullNames,
  areNameParts,
  areNames,
  isAboutAll,
  isOfGroup,
  looksLikeName,
} from './names.ts';
import type { Sample } from './sample.ts';
import { speaksOf } from '../words/vocabulary.ts';

/** Who a grid's rows are about. */
export type Identity = {
  /** One column, or first and last name in the order they are joined. */
  name: NamedColumn[];
  /** The name is what the cell's link says: it differs from row to row. */
  byLink: boolean;
  /** Words of an action that stands behind every name, '' where there is none. */
  action: string;
  /** The name's cell reaches over columns beside it in most rows. */
  wide: boolean;
  sisId: NamedColumn | null;
  grade: NamedColumn | null;
  key: StudentKey | null;
  /** Why these are students; null where nothing says so. */
  students: 'words-say' | 'key-in-link' | null;
};

function withRole(columns: NamedColumn[], ...roles: Role[]): NamedColumn[] {
  return columns.filter(({ role }) => roles.includes(role));
}

function fullNames({ rows, names }: Sample, columns: NamedColumn[]): string[] {
  const parts = columns.map(({ index }) => names(index));
  return rows.map((_, row) => parts.map((texts) => texts[row]).join(' '));
}

/** First and last name in two columns: each may come back from row to row, both together do not. */
function nameInTwo(columns: NamedColumn[], sample: Sample): NamedColumn[] | null {
  const holding = (role: Role): NamedColumn[] =>
    withRole(columns, role).filter(({ index }) => areNameParts(sample.names(index)));
  const [given, family] = [holding('first-name')[0], holding('last-name')[0]];
  const name = wholeOf(holding('name'));
  const two = given && family ? [given, family] : name && given ? [given, name] : null;
  const pair = two ?? (name && family ? [name, family] : null);
  return pair && areDifferent(fullNames(sample, pair)) ? pair : null;
}

function wholeOf(names: NamedColumn[]): NamedColumn | undefined {
  return names.find(({ meaning }) => speaksOf(meaning, 'student')) ?? names[0];
}

/** Of several columns that could be the name, the one that speaks of students; else it must be a single one. */
function nameColumns(columns: NamedColumn[], sample: Sample): NamedColumn[] | null {
  const two = nameInTwo(columns, sample);
  if (two) return two;
  const name = wholeOf(
    withRole(columns, 'name').filter(({ index }) => areNames(sample.names(index))),
  );
  return name ? [name] : null;
}

/** A column nobody named whose own links differ and lead to students: the page says by its markup what it is. */
function unnamedNames(columns: NamedColumn[], sample: Sample): NamedColumn | undefined {
  const leads = ({ cells }: BodyRow, index: number): boolean => {
    const cell = cells[index];
    return !cell || nameText(cell) === '' || all(cell, 'a').some(leadsToStudent);
  };
  const leadsToMany = (names: string[]): boolean => {
    const key = studentKey(sample, names);
    // One row under no head may as well be a class of the one child.
    return key !== null && key.ofStudents && key.different > 1;
  };
  return columns.find(
    ({ index, label }) =>
      label === '' &&
      areFullNames(sample.texts(index)) &&
      sample.rows.every((row) => leads(row, index)) &&
      leadsToMany(sample.texts(index)),
  );
}

function isCounter(texts: string[]): boolean {
  return (
    texts.length > 1 &&
    texts.every((text, at) => at === 0 || Number(text) === Number(texts[at - 1]) + 1)
  );
}

/** Whether the column tells rows apart and is no running number: "1, 2, 3 ..." would name another student tomorrow. */
function areIds(texts: string[], names: string[]): boolean {
  // "School total" reaches over several columns.
  const isSum = (text: string): boolean => !/\p{Nd}/u.test(text) && isAboutAll(text);
  const shown = texts.filter((text) => text !== '' && !isSum(text));
  const named = new Set(names.filter((name, row) => name !== '' && texts[row] !== ''));
  const many = new Set(shown).size >= named.size * 0.9 && shown.length >= texts.length * 0.5;
  const formed = shown.every(
    (text) => /^[\p{L}\p{Nd}][\p{L}\p{Nd} ./_-]{0,60}$/u.test(text) && /\p{Nd}/u.test(text),
  );
  return shown.length > 0 && formed && many && !(isCounter(texts) && Number(texts[0]) <= 1);
}

/** "Student ID" before "ID" before ids with words of their own ("State ID", "RosarioSIS ID"). */
function idColumn(columns: NamedColumn[], sample: Sample, names: string[]): NamedColumn | null {
  const ids = withRole(columns, 'sisId').filter(({ index }) => areIds(sample.texts(index), names));
  const known = ids.filter(({ meaning }) => meaning.unknown.length === 0);
  const ofStudents = known.filter(
    ({ meaning }) => speaksOf(meaning, 'student') && !speaksOf(meaning, 'status'),
  );
  const named = ofStudents[0] ?? known[0] ?? (ids.length === 1 ? (ids[0] ?? null) : null);
  return named ?? numberColumn(columns, sample, names);
}

/** "No." over long numbers that tell the rows apart; short ones may count something. */
function numberColumn(columns: NamedColumn[], sample: Sample, names: string[]): NamedColumn | null {
  const numbers = columns.filter(
    ({ index, role, meaning: { senses, unknown } }) =>
      role === 'other' &&
      unknown.length === 0 &&
      senses.size === 1 &&
      senses.has('number') &&
      areIds(sample.texts(index), names) &&
      sample.texts(index).every((text) => text === '' || /^\d{4,12}$/u.test(text)),
  );
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** Levels of grade are few and short; marks are letters, or have decimals or percent signs. */
function areGrades(texts: string[]): boolean {
  const shown = texts.filter((text) => text !== '');
  const level = (text: string): boolean =>
    text.length <= 30 && !/[%]|\d[.,]\d|^\d{3,}$/u.test(text);
  const marks = shown.every((text) => /^[a-f][+-]?$/iu.test(text));
  return shown.length > 0 && shown.every(level) && !marks;
}

function gradeColumn(columns: NamedColumn[], sample: Sample): NamedColumn | null {
  const grades = withRole(columns, 'grade').filter(({ index }) => areGrades(sample.texts(index)));
  return grades.length === 1 || grades.length === 2 ? (grades[0] ?? null) : null;
}

function linkOf(cell: Element): Element | null {
  const links = all(cell, 'a, button').filter((link) => looksLikeName(nameText(link)));
  return links.length === 1 ? (links[0] ?? null) : null;
}

function linkTexts({ index }: NamedColumn, { rows }: Sample): string[] {
  return rows.map(({ cells }) => {
    const cell = cells[index];
    const link = cell ? linkOf(cell) : null;
    return link ? nameText(link) : '';
  });
}

/** Names are the links' words where every row has one link and the links differ ("View" does not). */
function areLinked(texts: string[]): boolean {
  return (
    texts.length > 1 &&
    areNames(texts) &&
    !texts.includes('') &&
    new Set(texts).size > texts.length * 0.5
  );
}

/** The words of a link that is the same in every row: an action, no part of the name. */
function actionOf(texts: string[]): string {
  const [text = ''] = texts;
  return texts.length > 1 && texts.every((one) => one === text) ? text : '';
}

function whyStudents(
  columns: NamedColumn[],
  name: NamedColumn[],
  key: StudentKey | null,
): Identity['students'] {
  const says = [...name, ...withRole(columns, 'sisId')].some(({ meaning }) =>
    speaksOf(meaning, 'student'),
  );
  return says ? 'words-say' : (key?.ofStudents ?? false) ? 'key-in-link' : null;
}

/**
 * Who the rows are about, from the words over the columns and from what stands in them; null where no column holds names.
 * A first and a last name are joined as "First Last", whatever their order on the page.
 */
export function identityOf(columns: NamedColumn[], sample: Sample): Identity | null {
  const named = nameColumns(columns, sample);
  const unnamed = named ? undefined : unnamedNames(columns, sample);
  const name = named ?? (unnamed ? [unnamed] : null);
  const last = name?.at(-1);
  if (!name || !last) return null;
  const names = fullNames(sample, name);
  const sisId = idColumn(columns, sample, names);
  const trimmed = names.map((text) => text.trim());
  const key = studentKey(sample, trimmed);
  const said = whyStudents(columns, name, key);
  if (said !== 'words-say' && areOfOneStudent(sample, trimmed)) return null;
  const links = name.length === 1 ? linkTexts(last, sample) : [];
  return {
    name,
    byLink: areLinked(links),
    action: actionOf(links),
    wide: sample.rows.filter((row) => reaches(name, row)).length > sample.rows.length * 0.5,
    sisId,
    grade: gradeColumn(columns, sample),
    key,
    students: said,
  };
}

/** Whether the name's cell stands under further columns too, as the head of a group of rows does. */
function reaches(name: NamedColumn[], row: BodyRow): boolean {
  if (name.length > 1 || isWritten(row)) return false;
  const cell = row.cells[name[0]?.index ?? -1];
  return cell !== undefined && row.cells.indexOf(cell) !== row.cells.lastIndexOf(cell);
}

function withoutAction(text: string, { action }: Identity): string {
  return action !== '' && text.endsWith(action) ? text.slice(0, -action.length).trim() : text;
}

function shownName({ name }: Identity, row: BodyRow): string {
  const [column, other] = name;
  if (column && !other) return nameTextIn(row, column.index);
  const parts = name.map(({ index }) => nameTextIn(row, index));
  return parts.filter((part) => part !== '').join(' ');
}

/** The cell's link, where it shows the name: in a sentence it may show the number, in a list "View". */
function linkIn(cell: Element, name: string): Element | null {
  const link = firstElementIn(cell) === null ? null : first(cell, 'a');
  if (link === null) return null;
  const [word = ''] = name.split(/[\s,]+/u);
  return ownText(link).includes(word) ? link : null;
}

/** The cell that shows the name, or its first part; null where the row has no cell for a part of it. */
function nameCell({ name }: Identity, { cells }: BodyRow): Element | null {
  for (const { index } of name) if (!cells[index]) return null;
  const [column] = name;
  return (column && cells[column.index]) ?? null;
}

/** What the row shows as the student's id. */
function idIn({ sisId }: Identity, row: BodyRow): string {
  return sisId ? textIn(row, sisId.index) : '';
}

type Named = { name: string; anchor: Element };

/** The student's name in a row with the element that shows it; null where the row names nobody. */
export function nameIn(identity: Identity, row: BodyRow): Named | null {
  return namedIn(identity, row, idIn(identity, row));
}

function namedIn(identity: Identity, row: BodyRow, id: string): Named | null {
  const cell = nameCell(identity, row);
  if (!cell) return null;
  const link = identity.byLink ? linkOf(cell) : null;
  const name = link ? nameText(link) : withoutAction(shownName(identity, row), identity);
  if (!looksLikeName(name) || isAboutAll(name)) return null;
  // "Mrs. Roe's class" sums up rows of students, all of whom have an id.
  const nameless = identity.sisId !== null && id === '';
  if (nameless && isOfGroup(name)) return null;
  // "Grade 9, division A (12)" across two columns, with the sums of its students behind it.
  if (!identity.wide && reaches(identity.name, row)) return null;
  return { name, anchor: link ?? linkIn(cell, name) ?? cell };
}

/** What the row says of the student besides counts. */
export function studentIn(identity: Identity, row: BodyRow): FoundStudent | null {
  const { sisId, grade } = identity;
  const shown = idIn(identity, row);
  const named = namedIn(identity, row, shown);
  if (!named) return null;
  return {
    name: named.name,
    anchor: named.anchor,
    sisId: (shown.length <= 100 && shown) || (sisId ? null : (identity.key?.read(row) ?? null)),
    grade: () => (grade ? textIn(row, grade.index) : ''),
    unit: null,
  };
}
