import { i18n } from '#i18n';
import type { Disclosure } from '../domain/disclosure.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Student } from '../domain/student.ts';
import { keyPart } from '../words/message-key.ts';
import { type Cell, toCsv } from './csv.ts';

const columns = [
  'when',
  'who',
  'what',
  'students',
  'count',
  'fields',
  'ticked',
  'rows',
  'to',
  'why',
] as const;
type LogColumn = (typeof columns)[number];

/** The log as a file, and its headings, which are written down before it leaves like any other. */
export type LogFile = { fileName: string; text: string; columns: string[] };

/**
 * Lines of the disclosure log as a CSV file, one each in the order given, with the moment in UTC. `students` names those still on
 * this device; the others were erased since.
 */
export function logCsv(
  lines: readonly Disclosure[],
  students: ReadonlyMap<string, Student>,
  today: SchoolDay,
): LogFile {
  const headings = columns.map((column) => i18n.t(`leaving.log.column.${column}`));
  const rows = lines.map((line) => {
    const cells = cellsOf(line, students);
    return columns.map((column) => cells[column]);
  });
  return {
    fileName: `bridgeback-log-${today}.csv`,
    text: toCsv(headings, rows),
    columns: headings,
  };
}

function cellsOf(
  { at, by, act, students: ids, fields, ticked, rows, to, why }: Disclosure,
  students: ReadonlyMap<string, Student>,
): Record<LogColumn, Cell> {
  return {
    when: at,
    who: by,
    what: i18n.t(`leaving.act.${keyPart(act)}`),
    students: ids.map((id) => studentWords(students.get(id))).join('; '),
    count: ids.length,
    fields: fields.join('; '),
    ticked: (ticked ?? []).map((part) => i18n.t(`leaving.log.ticked.${part}`)).join('; '),
    rows,
    to,
    why,
  };
}

function studentWords(student: Student | undefined): string {
  return student ? `${student.name} (${student.sisId})` : i18n.t('leaving.log.erased');
}
