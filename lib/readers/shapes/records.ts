import { collapse } from '../page/text.ts';
import type { Page } from '../reader.ts';
import { inlineDataOn } from './inline-data.ts';

/** A list of records in a script of the page, under the name it has there: the fields they share, and what each says in them. */
export type Records = { element: Element; name: string; fields: string[]; rows: string[][] };

/** Deeper and longer data is no list for a page but the state of a program. */
const deepest = 6;
const mostLists = 200;
const mostRecords = 20_000;
const mostFields = 60;
const longestText = 300;
/** Characters that turn the order of what follows: on the screen it would be another number. */
const turning = /[\u202d\u202e]/u;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a page would show it; null for what shows as no single word or number. */
function textOf(value: unknown): string | null {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = typeof value === 'string' && value.length <= longestText && !turning.test(value);
  return plain ? collapse(value) : null;
}

function* entriesOf(record: Record<string, unknown>, holder: string): Generator<[string, string]> {
  for (const [key, value] of Object.entries(record).slice(0, mostFields)) {
    const text = textOf(value);
    if (text !== null) yield [holder + key, text];
    // "student.name": one level says whose it is, more say too much.
    else if (holder === '' && isRecord(value)) yield* entriesOf(value, `${key}.`);
  }
}

function recordsOf(list: unknown[], name: string, element: Element): Records | null {
  if (list.length === 0 || list.length > mostRecords || !list.every(isRecord)) return null;
  const records = list.map((record) => new Map(entriesOf(record, '')));
  // Records of several kinds have fields of several kinds: those of most are read.
  const times = Map.groupBy(
    records.flatMap((record) => [...record.keys()]),
    (field) => field,
  );
  const fields = [...times].flatMap(([field, all]) =>
    all.length * 2 > list.length ? [field] : [],
  );
  if (fields.length < 2 || fields.length > mostFields) return null;
  const rows = records.map((record) => fields.map((field) => record.get(field) ?? ''));
  return { element, name, fields, rows };
}

/** Lists of records as deep as they may stand; what stands inside a record belongs to it. */
function* listsIn(
  value: unknown,
  name: string,
  element: Element,
  depth: number,
): Generator<Records> {
  if (Array.isArray(value)) {
    const records = recordsOf(value, name, element);
    if (records) yield records;
  } else if (isRecord(value) && depth < deepest)
    for (const [key, one] of Object.entries(value)) yield* listsIn(one, key, element, depth + 1);
}

/** The lists of records in scripts whose text passes `holds`, parsed as data and never run; none where there are too many to mean one. */
export function recordsOn(page: Page, holds: (script: string) => boolean): Records[] {
  const found: Records[] = [];
  for (const { name, data, element } of inlineDataOn(page, () => true, holds))
    for (const records of listsIn(data, name, element, 0)) {
      if (found.length === mostLists) return [];
      found.push(records);
    }
  return found;
}
