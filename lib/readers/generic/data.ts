import type { Ending, Figure, Finding } from '../finding.ts';
import { skip } from '../finding.ts';
import { makeReader } from '../make-reader.ts';
import { once } from '../once.ts';
import { bodyOf, closest, ofNode, parentOf } from '../page/dom.ts';
import type { Page } from '../reader.ts';
import type { Grid } from '../shapes/grid.ts';
import { gridsOn } from '../shapes/grids.ts';
import type { Records } from '../shapes/records.ts';
import { recordsOn } from '../shapes/records.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import { rowOf } from './cell-text.ts';
import { nameColumn } from './column.ts';
import type { Plan } from './plan.ts';
import { factsOf, planOf } from './plan.ts';
import { explainSheet } from './sheets.ts';
import { walkPlans } from './walk-plans.ts';

/** Most pages hold some data; only what speaks of absences and of somebody's name is taken apart. */
const ofAbsence = /absen|missed|absent/iu;
const ofNames = /name/iu;
/** Names looked for in what the page shows, and texts of the page they are looked for in. */
const mostNames = 60;
const mostTexts = 50_000;
const showText = 4;
const unseen = 'script, style, template, noscript';

function holdsBoth(script: string): boolean {
  return ofAbsence.test(script) && ofNames.test(script);
}

const ofPersons = ['name', 'first-name', 'last-name', 'sisId'];

/** "name" in a list called "students" is a student's name. */
function labelOf(field: string, { name }: Records): string {
  const own = ofPersons.includes(nameColumn(0, [field]).role) && !field.includes('.');
  return own && speaksOf(meaningOf(name), 'student') ? `student ${field}` : field;
}

function gridOf(records: Records): Grid {
  const { element, fields, rows } = records;
  return {
    element,
    caption: '',
    columns: fields.map((field) => ({ heads: [], labels: [labelOf(field, records)] })),
    announced: null,
    *rows() {
      for (const texts of rows)
        yield rowOf(
          element,
          texts.map((text) => ({ cell: element, text })),
        );
    },
  };
}

/** The names are in the records, whatever the script's own markup holds. */
function withoutKey(plan: Plan): Plan {
  return { ...plan, identity: { ...plan.identity, key: null } };
}

function* textsShown(page: Page): Generator<string> {
  const { document } = page;
  const walker = Document.prototype.createTreeWalker.call(document, bodyOf(document), showText);
  for (let seen = 0; seen < mostTexts; seen += 1) {
    const node = walker.nextNode();
    if (!node) return;
    const element = parentOf(node);
    if (element && closest(element, unseen) === null) yield ofNode('nodeValue', node) ?? '';
  }
}

/** Whether the page shows anybody of the list: then what it shows counts, and the data may be of another day or choice. */
function showsAnybody(page: Page, { sample, identity }: Plan): boolean {
  const [column] = identity.name.slice(-1);
  const names = column ? sample.texts(column.index).filter((name) => name.length > 1) : [];
  const looked = names.slice(0, mostNames);
  for (const text of textsShown(page)) if (looked.some((name) => text.includes(name))) return true;
  return false;
}

/**
 * The one list of students in the page's scripts. Two lists of students may be of two classes, or of today and of last
 * week; a list without a unit, or one the page shows in its own way too, is nothing to go by.
 */
function findPlans(page: Page): Plan[] {
  const records = recordsOn(page, holdsBoth);
  if (records.length === 0 || gridsOn(page).some(({ columns }) => columns.length > 2)) return [];
  const facts = factsOf(page);
  const plans = records.flatMap((one) => planOf(gridOf(one), facts) ?? []);
  const [plan, ...more] = plans.filter(({ identity }) => identity.students === 'words-say');
  if (!plan || more.length > 0 || plan.outcome !== 'read' || showsAnybody(page, plan)) return [];
  return [withoutKey(plan)];
}

function plansOn(page: Page): Plan[] {
  return once(page, findPlans);
}

/** A script shows nothing: what it holds besides numbers is not told as if it stood on the page. */
function toldOf(finding: Finding): Finding {
  if (finding.kind === 'skipped') return skip('', finding.skipped.reason);
  if (finding.kind !== 'student') return finding;
  const { student } = finding;
  const figures = (): Figure[] => (student.figures?.() ?? []).filter(({ value }) => value !== null);
  return { kind: 'student', student: { ...student, figures } };
}

function* walk(page: Page): Generator<Finding, Ending> {
  const findings = walkPlans(plansOn(page), (plan) => explainSheet(plan, page));
  let next = findings.next();
  for (; !next.done; next = findings.next()) yield toldOf(next.value);
  return next.value;
}

/** Students with counts that stand in a script and nowhere else on the page. */
export const data = makeReader({
  id: 'generic/data',
  covers: 'unknown',
  detect: (page) => plansOn(page).length > 0,
  walk,
});
