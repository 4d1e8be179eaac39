import type { Keys } from '../../sealing/keys.ts';
import { SealError } from '../../sealing/seal-error.ts';
import { unseal } from '../../sealing/seal.ts';
import type { RecordOf, TableName } from '../tables.ts';
import type { SealedRow } from './sealed-row.ts';

const ivLength = 12;

type Known = { iv: string; record: RecordOf<TableName> };

/**
 * Records that were unsealed already, so that lists of thousands are unsealed once and not at every look. An entry counts only
 * for the very seal it came from: every sealing has an IV of its own. Records are shared, so nobody may change one.
 */
export class UnsealedRecords {
  readonly #known = new Map<string, Known>();

  /** The records in these rows, in their order. Rejects with SealError when a row was altered or moved. */
  unsealAll<Name extends TableName>(
    keys: Keys,
    table: Name,
    rows: SealedRow[],
  ): Promise<RecordOf<Name>[]> {
    return Promise.all(rows.map((row) => this.#unseal(keys, table, row)));
  }

  async #unseal<Name extends TableName>(
    keys: Keys,
    table: Name,
    row: SealedRow,
  ): Promise<RecordOf<Name>> {
    const at = `${table} ${row.id}`;
    const iv = String.fromCharCode(...row.sealed.subarray(0, ivLength));
    const known = this.#known.get(at);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was sealed here had been checked by its schema
    if (known?.iv === iv) return known.record as RecordOf<Name>;
    const { id, schema } = row;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    const record = (await unseal(keys.record, { table, id, schema }, row.sealed)) as RecordOf<Name>;
    if (!belongsTo(record, row)) throw new SealError('A row stands under another id.');
    this.#known.set(at, { iv, record });
    return record;
  }

  /** Forgets everything, for a vault that is locked. */
  clear(): void {
    this.#known.clear();
  }
}

/** The ids in the clear are looked up by, so they must be those in the seal. */
function belongsTo(record: RecordOf<TableName>, row: SealedRow): boolean {
  if (record.id !== row.id) return false;
  const studentId = 'studentId' in record ? record.studentId : undefined;
  return row.studentId === studentId;
}
