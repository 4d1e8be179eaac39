import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

type Numbers = Record<'absences' | 'excused' | 'unexcused' | 'tardies' | 'enrolled', number | null>;

export type TrueStudent = Numbers & {
  name: string;
  sisId: string | null;
  unit: string | null;
  grade?: string | null;
  dailyTally?: Record<string, number>;
  /** The share attended, 0 to 1, where the page shows one. */
  attendanceRate?: number | null;
};

export type Kind = 'counts' | 'roster' | 'daily grid' | 'window' | 'no counts' | 'no students';

/** What a page really says, as a `<page>.truth.json` beside `<page>.html` has it; see lib/readers/README.md. */
export type Truth = {
  schema: 1;
  url: string;
  page: string;
  kind: Kind;
  range: { from: string; to: string } | null;
  unit: string | null;
  students: TrueStudent[];
};

export type SavedPage = { name: string; html: string; truth: Truth };

/** Every saved page below the folder, in order of name; one without a truth file is an error. */
export function savedPages(folder: string): SavedPage[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  return files.toSorted().map((file) => ({
    name: relative(folder, file),
    html: readFileSync(file, 'utf8'),
    truth: readTruth(file.replace(/\.html$/u, '.truth.json')),
  }));
}

function readTruth(file: string): Truth {
  const truth: Truth = JSON.parse(readFileSync(file, 'utf8'));
  if (truth.schema !== 1 || !URL.canParse(truth.url))
    throw new Error(`${file}: needs "schema": 1 and a "url".`);
  return truth;
}
