import type { PrintedRecord } from '../../../../components/leaving/StudentRecord.tsx';
import {
  type NamesById,
  purposeLine,
  sharedDetail,
  sharedTitle,
} from '../../../../components/leaving/shared-words.ts';
import type { Disclosure } from '../../../../lib/domain/disclosure.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import type { Note } from '../../../../lib/domain/note.ts';
import { type CaseFile, readCaseFile } from '../../../../lib/store/case-file.ts';
import { disclosuresOf } from '../../../../lib/store/disclosures.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';
import { formatDayAndYear } from '../../../../lib/words/day.ts';

/** All that the record of one student is printed from. */
export type RecordSource = { file: CaseFile; log: Disclosure[] };

/** One student's case and what was shared about them; null when they are not on this device. */
export async function readRecord(rows: Rows, studentId: string): Promise<RecordSource | null> {
  const file = await readCaseFile(rows, studentId);
  if (!file) return null;
  const log = await disclosuresOf(rows);
  return { file, log: log.filter(({ students }) => students.includes(studentId)) };
}

/** A private jotting is in no record that is shown to anybody; a restricted note only where it was ticked (trust.md A3). */
function mayBePrinted({ kind }: Note, hasRestricted: boolean): boolean {
  return kind === 'record' || (kind === 'restricted' && hasRestricted);
}

/** What goes on the paper. Of lines about several students nobody else is named. */
export function printedRecord({ file, log }: RecordSource, hasRestricted: boolean): PrintedRecord {
  const { student } = file;
  const names: NamesById = new Map([[student.id, student.name]]);
  return {
    ...file,
    notes: file.notes.filter((note) => mayBePrinted(note, hasRestricted)),
    shared: log.map((line) => loggedWords(line, names)),
  };
}

function loggedWords(line: Disclosure, names: NamesById): string {
  const day = formatDayAndYear(schoolDayOf(line.at));
  const parts = [day, line.by, sharedTitle(line, names), sharedDetail(line), purposeLine(line)];
  return parts.filter((part) => part !== '').join(', ');
}
