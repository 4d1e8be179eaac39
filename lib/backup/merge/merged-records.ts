import type { Snapshot } from '../../domain/snapshot.ts';
import type { RecordOf } from '../../store/tables.ts';
import { mapTables, type RecordsByTable } from '../records.ts';
import { joined, mergedQuietly, type Revised, settled } from './compare.ts';
import { placeReadings, seriesOf } from './place-readings.ts';
import {
  type AskedTable,
  type Difference,
  isAsked,
  type RestorePlan,
  type Side,
} from './plan-restore.ts';
import { settleCrossings, undecided } from './settle-crossings.ts';

type Kept = (difference: Difference) => Side;

/** What this device would hold after a restore. Records that stay as they are stay the same objects. */
export function mergedRecords(plan: RestorePlan, kept: Kept): RecordsByTable {
  const { current, incoming, fresh } = plan;
  const written = mapTables(current, (_, table) =>
    isAsked(table) ? askedList(plan, table, kept) : [],
  );
  const crossings = overlaid(current.crossings, incoming.crossings, (here, file) =>
    mergedQuietly(undecided(here), undecided(file)),
  );
  return {
    ...written,
    ...mergedReadings(current, incoming),
    crossings: settledOf(crossings, incoming, written),
    // Access to a site is given on each device; what was logged never changes.
    sites: [...current.sites, ...fresh.sites],
    history: [...current.history, ...fresh.history],
    disclosures: [...current.disclosures, ...fresh.disclosures],
  };
}

function askedList<Name extends AskedTable>(
  { current, incoming, differs }: RestorePlan,
  table: Name,
  kept: Kept,
): RecordOf<Name>[] {
  const sides = new Map(
    differs.filter((one) => one.table === table).map((one) => [one.id, kept(one)]),
  );
  type Record = RecordOf<AskedTable>;
  const merge = (here: Record, file: Record) => {
    const side = sides.get(here.id);
    if (!side) return joined(here, file);
    return side === 'here' ? settled(here, file) : settled(file, here);
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both lists are of this table
  return overlaid<Record>(current[table], incoming[table], merge) as RecordOf<Name>[];
}

/** What is here, with `merge` where the file has the same record, and what only the file has. */
function overlaid<R extends Revised>(
  here: readonly R[],
  file: readonly R[],
  merge: (here: R, file: R) => R,
): R[] {
  const incoming = new Map(file.map((record) => [record.id, record]));
  const kept = here.map((record) => {
    const other = incoming.get(record.id);
    incoming.delete(record.id);
    return other ? merge(record, other) : record;
  });
  return [...kept, ...incoming.values()];
}

/** Series of which the file knows a count are put in order anew; the others stay where they are. */
function mergedReadings(
  current: RecordsByTable,
  incoming: RecordsByTable,
): Pick<RecordsByTable, 'readings' | 'pastReadings'> {
  const there = [...incoming.readings, ...incoming.pastReadings];
  const concerned = new Set(there.map(seriesOf));
  const isOut = (snapshot: Snapshot) => !concerned.has(seriesOf(snapshot));
  const here = [...current.readings, ...current.pastReadings];
  const placed = placeReadings(
    overlaid(
      here.filter((snapshot) => !isOut(snapshot)),
      there,
      mergedQuietly,
    ),
  );
  return {
    readings: [...current.readings.filter(isOut), ...placed.readings],
    pastReadings: [...current.pastReadings.filter(isOut), ...placed.pastReadings],
  };
}

/** Only about students of whom the file knows anything that can answer. */
function settledOf(
  crossings: RecordsByTable['crossings'],
  incoming: RecordsByTable,
  written: Pick<RecordsByTable, 'causes' | 'notes' | 'contacts'>,
): RecordsByTable['crossings'] {
  const { causes, notes, contacts } = incoming;
  const answering = [...causes, ...notes, ...contacts, ...incoming.crossings];
  const concerned = new Set(answering.map(({ studentId }) => studentId));
  const [asked, others] = [
    crossings.filter(({ studentId }) => concerned.has(studentId)),
    crossings.filter(({ studentId }) => !concerned.has(studentId)),
  ];
  return [...others, ...settleCrossings(asked, written)];
}
