import type { Cell } from './csv.ts';
import type { Includes } from './exported-case.ts';

const whoAndWhen = ['studentId', 'student', 'grade', 'site', 'event', 'date'] as const;
const counts = [
  'missed',
  'unit',
  'countedFrom',
  'asOf',
  'enrolled',
  'enrolledSource',
  'tier',
] as const;
const causes = ['family', 'cause', 'source', 'confidence', 'weight'] as const;
const casework = [
  'model',
  'overrideReason',
  'goal',
  'weeks',
  'due',
  'reached',
  'channel',
  'person',
  'language',
  'outcome',
  'nextAction',
  'nextOn',
  'noteKind',
  'text',
] as const;
const record = ['recordedBy', 'recordedAt'] as const;

const columns = [...whoAndWhen, ...counts, ...causes, ...casework, ...record];
export type Column = (typeof columns)[number];

/** One line of the file: what is not mentioned stays empty. */
export type EventRow = Partial<Record<Column, Cell>>;

const ofCauses: ReadonlySet<string> = new Set(causes);

/** The columns of a file in their order: those of causes only where causes were ticked. */
export function columnsFor(includes: Includes): Column[] {
  return columns.filter((column) => includes.causes || !ofCauses.has(column));
}
