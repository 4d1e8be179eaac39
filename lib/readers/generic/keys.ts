import { all, attribute, tagOf } from '../page/dom.ts';
import type { BodyRow } from '../shapes/grid.ts';
import type { Sample } from './sample.ts';

/** A student's key as the row's own markup holds it: how it is found, and whether its name speaks of students. */
export type StudentKey = {
  read: (row: BodyRow) => string | null;
  ofStudents: boolean;
  /** How many students the sample's rows lead to. */
  different: number;
};

/** One key in a row's markup: the name of a parameter or attribute, and its value. */
type Held = { name: string; value: string };

const studentWord =
  /stud|pupil|learner|eleve|elev(?!ator|at)|schueler|schuler|alumn|estudiante|aluno|leerling|oppilas|uczen|ogrenci/iu;
const personWord = /person|contact_?id|people/iu;
const otherPeople =
  /staff|teacher|employ|parent|guardian|user(?!def)|tutor|course|class|section|school|term|session|family|household|form|grade|year|page|sort|date|code/iu;
/** A key is a number or a mixed code; a word is a choice. */
const keyLike = /^(?=.*\d)[\p{L}\d_.{}-]{1,64}$/u;
/** PowerSchool's keys start with the number of the table they are of; 001 are students. */
const powerKey = /^001(\d+)$/u;
/** Elements of a row that are looked at. */
const mostLooked = 150;

function isStudents(name: string): boolean {
  return studentWord.test(name) && !/staff|teacher|parent/iu.test(name);
}

function isPersons(name: string): boolean {
  return personWord.test(name) && !otherPeople.test(name);
}

/** Addresses of programs inside a query, as `q=/modules/report_studentHistory.php`. */
function pagesIn(query: string): string {
  return [...new URLSearchParams(query).values()].filter((value) => value.includes('/')).join(' ');
}

function inQuery(link: string): Held[] {
  const query = link.split('#')[0]?.split('?').slice(1).join('?') ?? '';
  const path = link.split(/[?#]/u)[0] ?? '';
  return [...new URLSearchParams(query)].flatMap(([name, value]) => {
    if (name === 'frn') return [{ name: 'student frn', value: powerKey.exec(value)?.[1] ?? '' }];
    const bare = /^(id|key|oid|pk|uid|guid|sid|stu\w{0,6}|s_?id)$/iu.test(name);
    if (bare && (isStudents(path) || /^stu/iu.test(name)))
      return [{ name: `student ${name}`, value }];
    // A person in the address of a page about students is one.
    const known = isPersons(name) && studentWord.test(`${path} ${pagesIn(query)}`);
    return [{ name: known ? `student ${name}` : name, value }];
  });
}

/** "/students/4711/attendance" */
function inPath(link: string): Held[] {
  const parts = (link.split(/[?#]/u)[0] ?? '').split('/');
  return parts.flatMap((part, at) => {
    const before = parts[at - 1] ?? '';
    return isStudents(before) || /^(people|person|persons)$/iu.test(before)
      ? [{ name: `path ${before}`, value: part }]
      : [];
  });
}

/** "student_4711" as an element's id, "openStudent('4711')" in a handler. */
function inText(name: string, text: string): Held[] {
  const found =
    /(?<!\p{L})(\p{L}{0,20}(?:student|pupil|learner)\p{L}{0,20})[\s_\-:([{'"]{1,4}([\p{L}\d-]{1,40})/iu.exec(
      text,
    );
  return found ? [{ name: `${name} ${found[1] ?? ''}`.toLowerCase(), value: found[2] ?? '' }] : [];
}

function inAttributes(element: Element): Held[] {
  const names: string[] = Array.from(Element.prototype.getAttributeNames.call(element));
  return names.flatMap((name) => {
    const value = attribute(element, name);
    if (value.length > 2_000) return [];
    if (name === 'href') return [...inQuery(value), ...inPath(value)];
    if (name === 'id' || name === 'onclick') return inText(name, value);
    return name.startsWith('data-') ? [{ name, value }] : [];
  });
}

function inField(element: Element): Held[] {
  if (tagOf(element) !== 'input') return [];
  const name = attribute(element, 'name');
  const index = /\[(\d+)\]/u.exec(name)?.[1];
  if (name === '') return [];
  return [{ name, value: index ?? attribute(element, 'value') }];
}

function heldBy(row: BodyRow): Held[] {
  const elements = [row.element, ...all(row.element, '*').slice(0, mostLooked)];
  return elements
    .filter((element) => Element.prototype.hasAttributes.call(element))
    .flatMap((element) => [...inAttributes(element), ...inField(element)])
    .filter(({ name, value }) => keyLike.test(value) && (isStudents(name) || isPersons(name)));
}

/** What the rows of a sample hold; it is asked for twice. */
const heldBySample = new WeakMap<Sample, Held[][]>();

function heldIn(sample: Sample): Held[][] {
  const held = heldBySample.get(sample) ?? sample.rows.map(heldBy);
  heldBySample.set(sample, held);
  return held;
}

/** A link to one student's page: an address that holds a key of students. */
export function leadsToStudent(link: Element): boolean {
  return inAttributes(link).some(({ name, value }) => keyLike.test(value) && isStudents(name));
}

/** The one student these links lead to, by the key they hold; null where they lead to none or to several. */
export function oneStudentOf(links: Element[]): string | null {
  const held = links
    .flatMap(inAttributes)
    .filter(({ name, value }) => keyLike.test(value) && isStudents(name));
  const [value, ...more] = new Set(held.map((one) => one.value));
  return more.length === 0 ? (value ?? null) : null;
}

/** Whether an address is of a page about students: "/students/1101", "report_studentHistory.php". */
export function isOfStudents(address: URL): boolean {
  return studentWord.test(`${address.pathname} ${pagesIn(address.search)}`);
}

function valueOf(held: Held[], name: string): string | null {
  const values = new Set(held.filter((one) => one.name === name).map(({ value }) => value));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Whether a key tells the names apart: one value never stands for two names, and there is one for nearly every row. */
function tellsApart(values: (string | null)[], names: string[]): boolean {
  const nameOf = new Map<string, string>();
  for (const [row, value] of values.entries()) {
    const name = names[row] ?? '';
    if (value === null || name === '') continue;
    if ((nameOf.get(value) ?? name) !== name) return false;
    nameOf.set(value, name);
  }
  const named = names.filter((name) => name !== '').length;
  const keyed = values.filter((value, row) => value !== null && names[row] !== '').length;
  return keyed > 0 && keyed >= named * 0.8;
}

/**
 * The key by which the page itself tells its students apart: a parameter or attribute whose name speaks of students or
 * persons, with one value in nearly every row and never the same for two names. `names` are those of the sample's rows.
 */
export function studentKey(sample: Sample, names: string[]): StudentKey | null {
  const held = heldIn(sample);
  const kinds = [...new Set(held.flat().map(({ name }) => name))];
  const telling = kinds.filter((kind) =>
    tellsApart(
      held.map((one) => valueOf(one, kind)),
      names,
    ),
  );
  const kind = telling.find(isStudents) ?? telling[0];
  if (kind === undefined) return null;
  return {
    read: (row) => valueOf(heldBy(row), kind),
    ofStudents: isStudents(kind),
    different: new Set(held.map((one) => valueOf(one, kind))).size,
  };
}

/**
 * Whether all rows lead to one student though they name different things: classes, teachers or guardians of one child. The
 * key of a list of students never does.
 */
export function areOfOneStudent(sample: Sample, names: string[]): boolean {
  const held = heldIn(sample);
  const kinds = new Set(held.flat().flatMap(({ name }) => (isStudents(name) ? [name] : [])));
  const valuesOf = (kind: string): Set<string | null> =>
    new Set(held.map((one) => valueOf(one, kind)));
  const different = new Set(names.filter((name) => name !== '')).size;
  return (
    different > 1 &&
    [...kinds].some((kind) => valuesOf(kind).size === 1) &&
    [...kinds].every((kind) => valuesOf(kind).size === 1)
  );
}
