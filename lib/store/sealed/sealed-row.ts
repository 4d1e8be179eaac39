import type { Bytes } from '../../sealing/bytes.ts';
import { blind } from '../../sealing/blind.ts';
import type { Keys } from '../../sealing/keys.ts';
import { seal } from '../../sealing/seal.ts';
import { payloadSchema, type RecordOf, type TableName } from '../tables.ts';

/** A row as it lies on disk: ids and blind keys in the clear, everything else in the seal. */
export type SealedRow = {
  id: string;
  studentId?: string;
  recordId?: string;
  originKey?: string;
  idKey?: string;
  nameKeyed?: string;
  schema: number;
  sealed: Bytes;
};

/** The indexes one may look up by a value nobody can read from the index. */
export const keyed = {
  originKey: { table: 'sites', of: ({ origin }: RecordOf<'sites'>) => [origin] },
  idKey: {
    table: 'students',
    of: ({ origin, sisId }: RecordOf<'students'>) => [origin, sisId],
  },
  nameKeyed: {
    table: 'students',
    of: ({ origin, nameKey }: RecordOf<'students'>) => [origin, nameKey],
  },
} as const;
export type KeyedIndex = keyof typeof keyed;
export type KeyedTable<Index extends KeyedIndex> = (typeof keyed)[Index]['table'];

/** The blind key under which a value stands in an index. */
export function blindKey(keys: Keys, index: KeyedIndex, parts: string[]): Promise<string> {
  return blind(keys.index, index, parts);
}

/** Seals one record for its table. */
export async function sealRecord<Name extends TableName>(
  keys: Keys,
  table: Name,
  record: RecordOf<Name>,
): Promise<SealedRow> {
  const { id } = record;
  const [sealed, clear] = await Promise.all([
    seal(keys.record, { table, id, schema: payloadSchema }, record),
    clearOf(keys, table, record),
  ]);
  return { id, ...clear, schema: payloadSchema, sealed };
}

async function clearOf(
  keys: Keys,
  table: TableName,
  record: RecordOf<TableName>,
): Promise<Partial<SealedRow>> {
  if ('sisId' in record) {
    const [idKey, nameKeyed] = await Promise.all([
      blindKey(keys, 'idKey', keyed.idKey.of(record)),
      blindKey(keys, 'nameKeyed', keyed.nameKeyed.of(record)),
    ]);
    return { idKey, nameKeyed };
  }
  if ('allowedAt' in record) {
    return { originKey: await blindKey(keys, 'originKey', keyed.originKey.of(record)) };
  }
  return idsOf(table, record);
}

function idsOf(table: TableName, record: RecordOf<TableName>): Partial<SealedRow> {
  return {
    ...('studentId' in record && record.studentId ? { studentId: record.studentId } : {}),
    ...(table === 'history' && 'recordId' in record && record.recordId !== null
      ? { recordId: record.recordId }
      : {}),
  };
}
