/** Where a detail is held: a fixture page that shows it, or a test or case by its name. */
export type Held =
  | { fixture: string; shows: RegExp; noNumbers?: true }
  | { file: string; named: string };

/** One thing real pages do that would make a careless reader wrong. */
export type Detail = { detail: string; held: Held[] };

/** A page in tests/fixtures/sis, and the markup or words in it that are meant. Its reading is compared as a whole. */
export function page(fixture: string, shows: RegExp): Held {
  return { fixture, shows };
}

/** The same for a page of which no number at all may be read. */
export function silentPage(fixture: string, shows: RegExp): Held {
  return { fixture, shows, noNumbers: true };
}

/** A test or case elsewhere in tests/, by the name it has there. */
export function named(file: string, name: string): Held {
  return { file, named: name };
}
