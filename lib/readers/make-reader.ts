import type { Covers, PageReading } from '../domain/page-reading.ts';
import type { Page, PageReader, ReadPage, SourceCell } from './reader.ts';
import type { FoundStudent, Walk } from './finding.ts';
import { gatherReading, isNamed } from './reading.ts';

/** Rows between two breaks. A break costs nothing, a long task does. */
const rowsPerStep = 4;

function identity(student: { name: string; sisId: string | null }): string {
  return `${student.sisId ?? ''}\n${student.name}`;
}

function* steps(id: string, walk: Walk, page: Page): Generator<void, ReadPage> {
  const reading = gatherReading(id);
  const anchors = new Map<number, Element>();
  const findings = walk(page);
  for (let count = 1, next = findings.next(); ; count++, next = findings.next()) {
    if (next.done) return { reading: reading.finish(next.value), anchors };
    const place = reading.add(next.value);
    if (place !== null && next.value.kind === 'student')
      anchors.set(place, next.value.student.anchor);
    if (count % rowsPerStep === 0) yield;
  }
}

/** The students on the page now, by who they are: the page may have been sorted anew since it was read. */
function findStudents(walk: Walk, page: Page): Map<string, FoundStudent[]> {
  const found = new Map<string, FoundStudent[]>();
  for (const finding of walk(page)) {
    if (finding.kind !== 'student' || !isNamed(finding.student)) continue;
    const key = identity(finding.student);
    found.set(key, [...(found.get(key) ?? []), finding.student]);
  }
  return found;
}

function* matchStudents(
  walk: Walk,
  page: Page,
  reading: PageReading,
): Generator<[number, FoundStudent]> {
  const found = findStudents(walk, page);
  for (const [index, student] of reading.students.entries()) {
    const match = found.get(identity(student))?.shift();
    if (match) yield [index, match];
  }
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
export function makeReader(kind: {
  id: string;
  covers: Covers;
  detect: (page: Page) => boolean;
  walk: Walk;
}): PageReader {
  const { id, covers, detect, walk } = kind;
  return {
    id,
    covers,
    detect,
    steps: (page) => steps(id, walk, page),
    anchors(page, reading) {
      const matches = matchStudents(walk, page, reading);
      return new Map(Array.from(matches, ([index, student]) => [index, student.anchor]));
    },
    sources(page, reading, student) {
      for (const [index, found] of matchStudents(walk, page, reading))
        if (index === student) return sourcesOf(found);
      return [];
    },
  };
}
