import type { Covers, PageReading } from '../domain/page-reading.ts';
import type { Page, PageReader, ReadPage, SourceCell } from './reader.ts';
import type { FoundStudent, Walk } from './finding.ts';
import { gatherReading, isNamed } from './reading.ts';

type Kind = {
  id: string;
  /** What the counts cover by the system's own definition, where the walk does not say it of the page. */
  covers: Covers;
  detect: (page: Page) => boolean;
  walk: Walk;
};

/** Rows between two breaks. A break costs nothing, a long task does. */
const rowsPerStep = 4;

function identity(student: { name: string; sisId: string | null }): string {
  return `${student.sisId ?? ''}\n${student.name}`;
}

function* steps({ id, covers, walk }: Kind, page: Page): Generator<void, ReadPage> {
  const reading = gatherReading(id);
  const anchors = new Map<number, Element>();
  const findings = walk(page);
  for (let count = 1, next = findings.next(); ; count++, next = findings.next()) {
    if (next.done) {
      const { covers: said, explained = null, listed = null } = next.value;
      return {
        reading: reading.finish(next.value),
        anchors,
        covers: said ?? covers,
        explained,
        listed,
      };
    }
    const place = reading.add(next.value);
    if (place !== null && next.value.kind === 'student')
      anchors.set(place, next.value.student.anchor);
    if (count % rowsPerStep === 0) yield;
  }
}

/** The students on the page now: it may have been sorted anew since it was read. */
function* studentsNow(walk: Walk, page: Page): Generator<FoundStudent> {
  for (const finding of walk(page))
    if (finding.kind === 'student' && isNamed(finding.student)) yield finding.student;
}

function findAnchors(students: Iterable<FoundStudent>, reading: PageReading): Map<number, Element> {
  const found = new Map<string, Element[]>();
  for (const student of students) {
    const key = identity(student);
    found.set(key, [...(found.get(key) ?? []), student.anchor]);
  }
  const anchors = new Map<number, Element>();
  for (const [index, student] of reading.students.entries()) {
    const anchor = found.get(identity(student))?.shift();
    if (anchor) anchors.set(index, anchor);
  }
  return anchors;
}

/** Stops at the student: a page may list thousands, and somebody waits for the answer. */
function findStudent(
  students: Iterable<FoundStudent>,
  reading: PageReading,
  index: number,
): FoundStudent | undefined {
  const keys = reading.students.slice(0, index + 1).map(identity);
  const key = keys.at(index);
  let alike = keys.filter((one) => one === key).length;
  for (const student of students) {
    if (identity(student) !== key) continue;
    alike -= 1;
    if (alike === 0) return student;
  }
  return undefined;
}

function sourcesOf(student: FoundStudent): SourceCell[] {
  return (student.figures?.() ?? [])
    .filter(({ value }) => value !== null)
    .map(({ element, column }) => ({ element, column }));
}

/**
 * A reader from one walk over the page. Reading, anchors and sources all use the same walk, so that a mark can never sit
 * on another row than the number was read from.
 */
export function makeReader(kind: Kind): PageReader {
  const { id, detect, walk } = kind;
  return {
    id,
    detect,
    steps: (page) => steps(kind, page),
    anchors: (page, reading) => findAnchors(studentsNow(walk, page), reading),
    sources(page, reading, index) {
      const student = findStudent(studentsNow(walk, page), reading, index);
      return student ? sourcesOf(student) : [];
    },
  };
}
