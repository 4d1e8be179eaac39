import type {
  Covers,
  PageStatus,
  StudentReading,
  Unit,
} from '../../../../../lib/domain/page-reading.ts';
import { pageReadingSchema } from '../../../../../lib/domain/page-reading.ts';
import { explainedSchema } from '../../../../../lib/domain/explained.ts';
import { readWholePage } from '../../../../../lib/readers/read-page.ts';
import type { ReadPage } from '../../../../../lib/readers/reader.ts';

type Field = 'absences' | 'excused' | 'unexcused' | 'tardies' | 'enrolled' | 'attendanceRate';
const fields: Field[] = [
  'absences',
  'excused',
  'unexcused',
  'tardies',
  'enrolled',
  'attendanceRate',
];

/** What a page is to be read as. Numbers that are not listed must not be read. */
export type Wanted = {
  status: PageStatus;
  unit?: Unit | null | undefined;
  covers?: Covers;
  from?: string | undefined;
  to?: string | undefined;
  names?: string[];
  ids?: (string | null)[];
  grades?: (string | null)[];
  asks?: string | undefined;
} & Partial<Record<Field, (number | null)[]>>;

/** An invented page of a product's likely layout, and what is to be read of it. */
export type Case = { page: string; html: string; url?: string; wanted: Wanted };

/** A table of heads and rows; cells may hold markup. */
export function table(heads: string, ...rows: string[]): string {
  const cells = (line: string, tag: string): string =>
    line
      .split('|')
      .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
      .join('');
  return `<table><thead><tr>${cells(heads, 'th')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row, 'td')}</tr>`)
    .join('')}</tbody></table>`;
}

/** Reads a page without the readers of any system. */
export function readHtml(html: string, url = 'https://sis.example.test/attendance/list'): ReadPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const read = readWholePage({ document, url: new URL(url) }, { bySystem: false });
  pageReadingSchema.parse(read.reading);
  if (read.explained) explainedSchema.parse(read.explained);
  return read;
}

function column<Key extends keyof StudentReading>(read: ReadPage, key: Key): StudentReading[Key][] {
  return read.reading.students.map((student) => student[key]);
}

/** What was read, in the words of {@link Wanted}; of the things a case does not name only the numbers are compared. */
export function saidOf(read: ReadPage, wanted: Wanted): Wanted {
  const { reading, covers, explained } = read;
  const said: Wanted = { status: reading.status };
  if (wanted.covers) said.covers = covers;
  if (wanted.unit) said.unit = column(read, 'unit')[0] ?? undefined;
  if (wanted.from) said.from = reading.range.from ?? undefined;
  if (wanted.to) said.to = reading.range.to ?? undefined;
  if (wanted.names) said.names = column(read, 'name');
  if (wanted.ids) said.ids = column(read, 'sisId');
  if (wanted.grades) said.grades = column(read, 'grade');
  if (wanted.asks) said.asks = explained?.questions[0]?.about;
  for (const field of fields) {
    const values = column(read, field);
    if (wanted[field] || values.some((value) => value !== null)) said[field] = values;
  }
  return said;
}
