import type { Explained } from '../domain/explained.ts';
import type { Covers, PageReading } from '../domain/page-reading.ts';

/** A page as the readers see it: a document and the address it was opened at. Never read `location` or other globals. */
export type Page = { document: Document; url: URL };

/** The very cell a number was read from, and the words of its column or label as the page shows them. */
export type SourceCell = { element: Element; column: string };

/** A reading and what belongs to it, taken in one walk. */
export type ReadPage = {
  reading: PageReading;
  /** The element that shows each student's name (index in `students`). */
  anchors: Map<number, Element>;
  /** What the counts cover; see {@link Covers}. */
  covers: Covers;
  /** How a reader without a system of its own came to its numbers; null for the readers of a system. */
  explained: Explained | null;
  /** How many students the whole list has by the page's own words, of whom it shows a part; null where it does not say. */
  listed: number | null;
};

/** One kind of page of one system. */
export type PageReader = {
  /** `<system>/<kind of page>`, as reported in `PageReading.reader`. */
  id: string;
  /** Cheap and strict: whether this page is of this kind. Over all fixtures exactly one reader says yes. */
  detect(page: Page): boolean;
  /** Reads in small steps, so that a caller may give the page its turn in between. */
  steps(page: Page): Generator<void, ReadPage>;
  /** Where a mark may be drawn per student (index in `students`): the element that shows the name. */
  anchors(page: Page, reading: PageReading): Map<number, Element>;
  /** The cells a student's numbers came from, for the highlight and the explanation's "Source". */
  sources(page: Page, reading: PageReading, student: number): SourceCell[];
};

/**
 * What a system's readers are built on: `A` real pages were seen, `B` code that works with the live product (addresses,
 * selectors), `C` what the vendor or a school district has written about it.
 */
export type Evidence = 'A' | 'B' | 'C';

/** A student information system: a name, how to know it on any host, and what its pages look like. */
export type SisSystem = {
  id: string;
  name: string;
  homepage: string;
  /** Hosts of the vendor's own service; self-hosted sites are known by `recognises`. */
  hosts: string[];
  recognises(page: Page): boolean;
  /** The best evidence of its kinds of pages that are read; see {@link Evidence}. */
  evidence: Evidence;
  /** Month somebody last looked at real pages, `YYYY-MM`. */
  lastChecked: string;
  /** A school has confirmed the readings on its own pages. */
  confirmed: boolean;
  readers: PageReader[];
};
