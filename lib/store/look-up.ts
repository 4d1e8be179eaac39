import type { Collection, IndexableType, Table } from 'dexie';

/** Reading every row of a table costs about as much as asking for a fourth of them one by one. */
const worthAsking = 4;

/**
 * The rows of a collection whose index is one of the keys, in no order: all questions asked at once, or the whole collection read
 * where that is less. Dexie's own anyOf hops from key to key, and waits for the browser at every hop.
 */
export async function lookUp<Row>(
  table: Table<Row, string>,
  index: string,
  keys: IndexableType[],
  whole: { rows: Collection<Row>; wanted: (row: Row) => boolean },
): Promise<Row[]> {
  if (keys.length === 0) return [];
  if ((await whole.rows.clone().count()) <= keys.length * worthAsking) {
    return (await whole.rows.toArray()).filter(whole.wanted);
  }
  const answers = keys.map((key) => table.where(index).equals(key).toArray());
  return (await Promise.all(answers)).flat();
}

/** The rows of a table about these students, in no order. */
export function rowsAbout<Row extends { studentId: string }>(
  table: Table<Row, string>,
  studentIds: string[],
): Promise<Row[]> {
  const ids = new Set(studentIds);
  const wanted = ({ studentId }: Row) => ids.has(studentId);
  return lookUp(table, 'studentId', [...ids], { rows: table.toCollection(), wanted });
}
