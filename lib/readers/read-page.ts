import type { PageReading } from '../domain/page-reading.ts';
import type { TaughtPage } from '../domain/taught-page.ts';
import { noRange } from './finding.ts';
import { genericReaders } from './generic/index.ts';
import { hasNewLayout } from './generic/new-layout.ts';
import { systems } from './index.ts';
import { forOneReading } from './once.ts';
import { cardsOn } from './shapes/cards.ts';
import { gridsOn } from './shapes/grids.ts';
import type { Page, PageReader, ReadPage, SourceCell } from './reader.ts';
import { taughtReaders } from './taught/index.ts';

/** What else to read by. */
export type ReadingRules = {
  /** Layouts people taught for this site; they come before everything else. */
  taught?: readonly TaughtPage[];
  /** False leaves the readers of systems out, to measure what the others do alone. */
  bySystem?: boolean;
};

/** Every reader of a system that says a page is of its kind; over all fixtures there is at most one. */
export function claimsOf(page: Page): PageReader[] {
  return systems
    .filter((system) => system.recognises(page))
    .flatMap((system) => system.readers.filter((reader) => reader.detect(page)));
}

/** The first reader of {@link claimsOf}, looked for with a turn for the page between two systems. */
function* readerOfSystem(page: Page): Generator<void, PageReader | undefined> {
  for (const system of systems) {
    if (system.recognises(page)) {
      const reader = system.readers.find((one) => one.detect(page));
      if (reader) return reader;
    }
    yield;
  }
  return undefined;
}

/**
 * What a person taught comes first, then what is known of the system, then what any page shows by itself. Looking at a page
 * nobody knows takes long enough to let it have its turn in between.
 */
function* readerFor(
  page: Page,
  { taught = [], bySystem = true }: ReadingRules,
): Generator<void, PageReader | undefined> {
  const known =
    taughtReaders(taught).find((reader) => reader.detect(page)) ??
    (bySystem ? yield* readerOfSystem(page) : undefined);
  yield;
  if (known) return known;
  gridsOn(page);
  yield;
  for (const [index, reader] of genericReaders.entries()) {
    if (reader.detect(page)) return reader;
    yield;
    // Where no list stands, cards are looked for; that takes a turn of its own.
    if (index === 0) cardsOn(page);
    yield;
  }
  return undefined;
}

function readerOf(reading: PageReading, { taught = [] }: ReadingRules): PageReader | undefined {
  const ofSystems = systems.flatMap((system) => system.readers);
  return [...taughtReaders(taught), ...ofSystems, ...genericReaders].find(
    ({ id }) => id === reading.reader,
  );
}

function nothingRead(page: Page): ReadPage {
  const reading: PageReading = {
    status: 'nothing',
    reader: null,
    range: { ...noRange },
    students: [],
    rows: { seen: 0, read: 0 },
    skipped: hasNewLayout(page) ? [{ text: '', reason: 'new-layout' }] : [],
  };
  return { reading, anchors: new Map(), covers: 'unknown', explained: null, listed: null };
}

/**
 * Reads a page in small steps: it yields after every few rows, and returns the reading with the elements that show the
 * names. A page that no reader claims has the status `nothing` and no reader, and says so where its layout could be taught; nothing is written, and nothing but the page
 * is read (design.md 1).
 */
export function* readPageInSteps(page: Page, rules: ReadingRules = {}): Generator<void, ReadPage> {
  const own = forOneReading(page);
  const reader = yield* readerFor(own, rules);
  return reader ? yield* reader.steps(own) : nothingRead(own);
}

/** Reads a page at once with all that belongs to the reading; the same result as {@link readPageInSteps}. */
export function readWholePage(page: Page, rules: ReadingRules = {}): ReadPage {
  const steps = readPageInSteps(page, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a page says, as plain data (design.md 3). */
export function readPage(page: Page, taught: readonly TaughtPage[] = []): PageReading {
  return readWholePage(page, { taught }).reading;
}

/** Where a mark may be drawn: per index in `students` the element that shows the name, as the page is now. */
export function flagAnchors(
  page: Page,
  reading: PageReading,
  taught: readonly TaughtPage[] = [],
): Map<number, Element> {
  return readerOf(reading, { taught })?.anchors(page, reading) ?? new Map();
}

/** The cells a student's numbers were read from, with the words of their columns; empty when the page shows no counts. */
export function sourceCells(
  page: Page,
  reading: PageReading,
  student: number,
  taught: readonly TaughtPage[] = [],
): SourceCell[] {
  return readerOf(reading, { taught })?.sources(page, reading, student) ?? [];
}
