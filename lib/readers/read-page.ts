import type { Covers, PageReading } from '../domain/page-reading.ts';
import type { Page, PageReader, ReadPage, SourceCell } from './reader.ts';
import { systems } from './index.ts';
import { noRange } from './finding.ts';

/** Every reader that says a page is of its kind; over all fixtures there is at most one. */
export function claimsOf(page: Page): PageReader[] {
  return systems
    .filter((system) => system.recognises(page))
    .flatMap((system) => system.readers.filter((reader) => reader.detect(page)));
}

function readerOf(reading: PageReading): PageReader | undefined {
  return systems.flatMap((system) => system.readers).find(({ id }) => id === reading.reader);
}

function nothingRead(): PageReading {
  const rows = { seen: 0, read: 0 };
  return {
    status: 'nothing',
    reader: null,
    range: { ...noRange },
    students: [],
    rows,
    skipped: [],
  };
}

/**
 * Reads a page in small steps: it yields after every few rows, and returns the reading with the elements that show the
 * names. A page that no reader claims has the status `nothing` and no reader; nothing is written, and nothing but the page
 * is read (design.md 1).
 */
export function* readPageInSteps(page: Page): Generator<void, ReadPage> {
  const reader = claimsOf(page)[0];
  yield;
  if (reader) return yield* reader.steps(page);
  return { reading: nothingRead(), anchors: new Map() };
}

/** Reads a page at once; the same result as {@link readPageInSteps}. */
export function readPage(page: Page): PageReading {
  const steps = readPageInSteps(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.reading;
  }
}

/** Where a mark may be drawn: per index in `students` the element that shows the name, as the page is now. */
export function flagAnchors(page: Page, reading: PageReading): Map<number, Element> {
  return readerOf(reading)?.anchors(page, reading) ?? new Map();
}

/** The cells a student's numbers were read from, with the words of their columns; empty when the page shows no counts. */
export function sourceCells(page: Page, reading: PageReading, student: number): SourceCell[] {
  return readerOf(reading)?.sources(page, reading, student) ?? [];
}

/** What the reading's counts cover by its reader's definition; `unknown` when no reader is known by that id. */
export function coversOf(reading: PageReading): Covers {
  return readerOf(reading)?.covers ?? 'unknown';
}
