import type { PrintedRecord } from '../../../../components/leaving/record-parts.ts';
import {
  type NamesById,
  purposeLine,
  sharedDetail,
  sharedTitle,
} from '../../../../components/leaving/shared-words.ts';
import type { Written } from '../../../../components/leaving/written.ts';
import type { Interview } from '../../../../lib/domain/casework/interview.ts';
import { milestoneState } from '../../../../lib/domain/casework/milestone-state.ts';
import type { Milestone } from '../../../../lib/domain/casework/milestone.ts';
import type { Disclosure } from '../../../../lib/domain/disclosure.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import type { Note } from '../../../../lib/domain/note.ts';
import { calendarFor } from '../../../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { type CaseFile, readCaseFile } from '../../../../lib/store/case-file.ts';
import { disclosuresOf } from '../../../../lib/store/disclosures.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';
import { staffTables, type WrittenByStaff } from '../../../../lib/store/staff-records.ts';
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

/** What a paper is made for: whether restricted notes were ticked, the day, and the settings that small steps are read with. */
export type PrintWorld = { hasRestricted: boolean; today: SchoolDay; settings: Settings };

/** A private jotting is in no record that is shown to anybody; a restricted note only where it was ticked (trust.md A3). */
function mayBePrinted({ kind }: Note, hasRestricted: boolean): boolean {
  return kind === 'record' || (kind === 'restricted' && hasRestricted);
}

/** Words that the panel says are not to be printed. */
function isHeldBack({ voice, mayPrintVoice }: Interview): boolean {
  return voice.trim() !== '' && !mayPrintVoice;
}

function onPaper(file: CaseFile, { hasRestricted }: PrintWorld): WrittenByStaff {
  return {
    ...file,
    notes: file.notes.filter((note) => mayBePrinted(note, hasRestricted)),
    interviews: file.interviews.map((talk) => (isHeldBack(talk) ? { ...talk, voice: '' } : talk)),
  };
}

/** Every record with its table; small steps with where they stand by the log and the readings. */
function writtenOf(file: CaseFile, world: PrintWorld): Written[] {
  const lists = onPaper(file, world);
  const { settings, today } = world;
  const calendar = calendarFor(settings.calendar, today);
  const evidence = { ...file, readings: { snapshots: file.snapshots, calendar } };
  const stepWritten = (record: Milestone): Written => ({
    table: 'milestones',
    record,
    state: milestoneState(record, evidence, today),
  });
  return staffTables.flatMap((table): Written[] =>
    table === 'milestones'
      ? lists.milestones.map(stepWritten)
      : // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every record stands in its own table's list
        lists[table].map((record) => ({ table, record }) as Written),
  );
}

/** What goes on the paper. Of lines about several students nobody else is named. */
export function printedRecord({ file, log }: RecordSource, world: PrintWorld): PrintedRecord {
  const { student, snapshots, interviews } = file;
  const names: NamesById = new Map([[student.id, student.name]]);
  return {
    student,
    snapshots,
    written: writtenOf(file, world),
    isVoiceHeldBack: interviews.some(isHeldBack),
    shared: log.map((line) => loggedWords(line, names)),
  };
}

function loggedWords(line: Disclosure, names: NamesById): string {
  const day = formatDayAndYear(schoolDayOf(line.at));
  const parts = [day, line.by, sharedTitle(line, names), sharedDetail(line), purposeLine(line)];
  return parts.filter((part) => part !== '').join(', ');
}
