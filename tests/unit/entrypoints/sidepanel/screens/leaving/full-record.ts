import { newRecord } from '../../../../../../lib/store/record.ts';
import { type StaffTable, staffTables } from '../../../../../../lib/store/staff-records.ts';
import { recordSchemas } from '../../../../../../lib/store/tables.ts';
import { fromSchema } from '../../../../../tools/from-schema.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { author } from '../../../../lib/store/invented.ts';

/** The words that were written into the records of each table: every text that its schema takes freely. */
export type WordsByTable = Map<StaffTable, string[]>;

/**
 * One record in every table that staff write, about one student, each free text in it another word. What is no free text is the
 * first choice of its schema.
 */
export async function plantEveryTable(store: TestStore, studentId: string): Promise<WordsByTable> {
  const words: WordsByTable = new Map();
  for (const table of staffTables) {
    const own: string[] = [];
    const text = () => {
      own.push(`${table}word${own.length}`);
      return own.at(-1) ?? '';
    };
    const made = Object(fromSchema(recordSchemas[table], { below: notNull, text }));
    await store[table].add({ ...made, ...newRecord(author()), studentId });
    // What was made up in vain, or replaced, is in no record.
    const kept = JSON.stringify(await store[table].toArray());
    words.set(
      table,
      own.filter((word) => kept.includes(`"${word}"`)),
    );
  }
  return words;
}

/** The last of few and a middle one of many: a schema's null is its first of four, and lists stay short. */
function notNull(count: number): number {
  return count === 4 ? 1 : 0;
}
