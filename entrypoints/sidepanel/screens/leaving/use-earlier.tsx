import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import {
  type EarlierText,
  EarlierVersions,
} from '../../../../components/leaving/EarlierVersions.tsx';
import { type Written, writtenLines } from '../../../../components/leaving/written.ts';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import {
  bringBack,
  type EarlierVersion,
  earlierVersions,
} from '../../../../lib/store/earlier-versions.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';
import {
  liveRecords,
  type StaffRecord,
  type StaffTable,
} from '../../../../lib/store/staff-records.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useAct } from '../student/use-act.ts';

/** What is shown earlier versions of: causes have a history of their own. */
type Versioned = Exclude<StaffTable, 'causes'>;

/** A record as text, one thing a line. */
type TextOf<Name extends Versioned> = (record: StaffRecord<Name>, today: SchoolDay) => string;

/** As it would stand on paper. */
function asWritten<Name extends Versioned>(table: Name): TextOf<Name> {
  return (record, today) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a record of this very table
    const written = { table, record } as unknown as Written;
    return writtenLines(written, today).join('\n');
  };
}

function earlierText<Name extends Versioned>(
  { id, at, by, before }: EarlierVersion<Name>,
  today: SchoolDay,
  textOf: TextOf<Name>,
): EarlierText {
  return {
    id,
    text: textOf(before, today),
    act: i18n.t('leaving.earlier.edit', { day: formatDay(schoolDayOf(at), today) }),
    by,
  };
}

/** Earlier versions of a student's records, with the revision that each record had at the moment they were read. */
type Kept<Name extends Versioned> = {
  revisions: Map<string, number>;
  versions: Map<string, EarlierVersion<Name>[]>;
};

async function readKept<Name extends Versioned>(
  rows: Rows,
  table: Name,
  studentId: string,
): Promise<Kept<Name>> {
  const records = await liveRecords(rows, table, studentId);
  const revisions = new Map(records.map(({ id, revision }) => [id, revision]));
  return { revisions, versions: await earlierVersions(rows, table, studentId) };
}

/**
 * What stood before the record as it is shown. The record is read apart and may come later: a version that is not yet
 * earlier than what is shown waits for it, as bringing it back would be refused as changed elsewhere.
 */
function editsBefore<Name extends Versioned>(
  kept: Kept<Name> | undefined,
  { id, revision }: StaffRecord<Name>,
): EarlierVersion<Name>[] {
  // Into the bin and out of it is no version: the words were the same.
  const edits = (kept?.versions.get(id) ?? []).filter(({ act }) => act === 'edit');
  const isShownLate = (kept?.revisions.get(id) ?? 0) > revision;
  return isShownLate ? edits.filter(({ before }) => before.revision < revision) : edits;
}

/**
 * Draws the earlier versions of one record, to stand under it; `name` is what the record is called. `textOf` says how a version
 * reads where it is not as on paper; `onBack` is called once one of them is back.
 */
export function useEarlier<Name extends Versioned>(
  table: Name,
  studentId: string,
  today: SchoolDay,
  textOf: TextOf<Name> = asWritten(table),
): (record: StaffRecord<Name>, name: string, onBack?: () => void) => ReactNode {
  const kept = useStored((rows) => readKept(rows, table, studentId), [table, studentId]);
  const replace = useBringingBack(table);
  return (record, name, onBack) => {
    const edits = editsBefore(kept, record);
    return (
      <EarlierVersions
        versions={edits.map((version) => earlierText(version, today, textOf))}
        name={name}
        onBringBack={(id) => {
          const version = edits.find((one) => one.id === id);
          if (version) replace(record, version, onBack);
        }}
      />
    );
  };
}

/**
 * Milliseconds after a version is back in which another press is the rest of a double one: under the pointer stands by then
 * what was just replaced.
 */
const onePress = 1000;

/** Lets one act through at a time, and none within {@link onePress} of the last. */
function useOnePress(): (work: () => Promise<void>) => Promise<void> {
  const freeFrom = useRef(0);
  return async (work) => {
    if (performance.now() < freeFrom.current) return;
    freeFrom.current = Infinity;
    try {
      await work();
    } finally {
      freeFrom.current = performance.now() + onePress;
    }
  };
}

/** Brings a version back, and offers to undo that. */
function useBringingBack<Name extends Versioned>(table: Name) {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  const onePressOnly = useOnePress();
  return (record: StaffRecord<Name>, version: EarlierVersion<Name>, onBack?: () => void) => {
    const { id, revision } = record;
    const write = (expectedRevision: number, wanted: EarlierVersion<Name>) =>
      bringBack(store, table, { id, expectedRevision }, wanted, author);
    const replace = async () => {
      const brought = await write(revision, version);
      onBack?.();
      const undo = () => act(() => write(brought.revision, { ...version, before: record }));
      showToast({ text: i18n.t('leaving.earlier.back'), undo });
    };
    act(() => onePressOnly(replace));
  };
}
