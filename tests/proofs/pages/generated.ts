import { languageOf, unitsOf } from './columns.ts';
import { element } from './html.ts';
import { sheetOf, trueStudent } from './list.ts';
import { nobody } from './people.ts';
import type { Plan } from './plan.ts';
import { shapes } from './shapes/index.ts';
import { nothingShown, shownIn } from './shown.ts';
import { plainTable } from './shapes/table.ts';
import type { Sheet } from './sheet.ts';
import { documentAround, isDated, windowOf } from './surroundings.ts';
import type { TrueStudent, Truth } from './truth.ts';

export type GeneratedPage = { html: string; url: URL; truth: Truth };

/** Pages about students that show no counts of theirs. */
const countless = new Set(['gradebook', 'attendance taking']);

/** In a list of assignments "Absent" is a mark for not handing in; the choice of the day is no count either. */
function withoutCounts(sheet: Sheet, { subject }: Plan): Sheet {
  const radios = ['P', 'A', 'T'].map((code) => `<label><input type="radio">${code}</label>`);
  const columns = sheet.columns.map((column) => {
    const own = ['name', 'id', 'grade', 'noise'].includes(column.kind);
    return own ? column : { ...column, head: 'Absent' };
  });
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      if (row.kind !== 'student' || columns[index]?.head !== 'Absent') return cell;
      return subject === 'gradebook' ? '✓' : radios.join('');
    }),
  }));
  return { ...sheet, columns, rows };
}

function trueStudents(plan: Plan): TrueStudent[] {
  const all = plan.people.map((person, row) => trueStudent(plan, person, row));
  // A mark per day is one in any list of students.
  if (plan.shape === 'day grid' && countless.has(plan.subject)) return shownIn(plan, all);
  if (countless.has(plan.subject) || plan.shape === 'row per course')
    return all.map((student) => ({ ...student, ...nothingShown }));
  return plan.subject === 'students' ? shownIn(plan, all) : [];
}

function truthOf(plan: Plan, plain: boolean): Truth {
  return {
    students: trueStudents(plan),
    units: unitsOf(plan),
    window: plan.counts === 'terms' ? windowOf({ ...plan, window: 'year' }) : windowOf(plan),
    dated: isDated(plan),
    // Where the page was cut off, what it says of missing rows may be gone with the rest.
    partial:
      plan.shape === 'virtual' ||
      (plan.troubles.includes('rows missing') &&
        !plan.troubles.includes('cut off') &&
        plan.shape !== 'one student'),
    plain,
  };
}

/** A column of remarks that staff wrote, about somebody who is not in the list. */
function withNotes(sheet: Sheet): Sheet {
  const note = element('i', `${nobody}: Days Absent 63`);
  return {
    ...sheet,
    columns: [...sheet.columns, { kind: 'noise', head: 'Notes', group: '', hiding: '' }],
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.kind === 'note' ? row.cells : [...row.cells, note],
    })),
  };
}

/** Nobody is half absent from a lesson; half days and half hours there are. */
function inWholeLessons(plan: Plan): Plan {
  if (!unitsOf(plan).includes('period')) return plan;
  const people = plan.people.map((person) => ({
    ...person,
    excused: Math.floor(person.excused),
    unexcused: Math.floor(person.unexcused),
  }));
  return { ...plan, people };
}

/** Sentences have no groups above them that could say which of the terms is meant. */
function inSaidTerms(plan: Plan): Plan {
  return plan.shape === 'sentences' && plan.counts === 'terms'
    ? { ...plan, counts: 'total' }
    : plan;
}

/** A page is never cut off within a number: what then stands there would be another one, and nobody could tell. */
function inWholeNumbers(plan: Plan): Plan {
  if (plan.writing !== 'split in tags') return plan;
  return { ...plan, troubles: plan.troubles.filter((trouble) => trouble !== 'cut off') };
}

/** A page and what it really says, from the same plan; the page is never looked at to know it. */
export function generate(given: Plan, plain = false): GeneratedPage {
  const plan = inSaidTerms(inWholeNumbers(inWholeLessons(given)));
  const listed = countless.has(plan.subject) ? withoutCounts(sheetOf(plan), plan) : sheetOf(plan);
  const sheet = plan.troubles.includes('note cells') ? withNotes(listed) : listed;
  const shape = shapes[plan.shape] ?? plainTable;
  const markup = shape(sheet, plan);
  const list = plan.troubles.includes('unclosed tags')
    ? markup.replaceAll(/<\/(?:td|tr|th|dd|dt|p)>/gu, '')
    : markup;
  const html = documentAround(plan, list);
  const url = new URL(`https://sis.example.test/${languageOf(plan).code}/attendance?view=7`);
  return { html, url, truth: truthOf(plan, plain) };
}
