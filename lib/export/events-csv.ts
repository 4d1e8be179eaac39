import { i18n } from '#i18n';
import type { Column } from '../domain/export-column.ts';
import type { Note } from '../domain/note.ts';
import { calendarFor } from '../domain/school-calendar.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import {
  earnedEvent,
  interviewEvent,
  moduleEvent,
  obligationEvent,
  outcomeEvent,
  reviewEvent,
  sessionEvent,
  taskEvent,
  transitionEvent,
} from './casework-events.ts';
import { columnsFor, type EventRow } from './columns.ts';
import { toCsv } from './csv.ts';
import type { ExportedCase, Includes } from './exported-case.ts';
import {
  causeEvent,
  contactEvent,
  countEvent,
  milestoneEvent,
  noteEvent,
  planEvent,
  type StudentEvent,
} from './student-events.ts';

/** A file and what is to be written down about it before it leaves the device (trust.md S16). */
export type EventsFile = {
  text: string;
  /** The headings, as the file has them. */
  columns: string[];
  /** Record ids of the students who are in it. */
  students: string[];
  /** Lines below the headings. */
  rows: number;
};

/** What a file follows besides the cases: the settings, the day, and the columns the school allows (null: all). */
export type EventsWorld = {
  settings: Settings;
  today: SchoolDay;
  allowedColumns: readonly Column[] | null;
};

/**
 * Every event about these students as a CSV file, one line each: newest counts, causes, plan, small steps, sessions, modules,
 * recovered time, reviews, outcomes, tasks, notes, contacts; by student and day. Causes, restricted and private notes only where
 * ticked (domain.md 9). Headings and words in the reader's language, days as YYYY-MM-DD.
 */
export function eventsCsv(
  cases: ExportedCase[],
  includes: Includes,
  { settings, today, allowedColumns }: EventsWorld,
): EventsFile {
  const columns = columnsFor(includes, allowedColumns);
  const parts = cases
    .toSorted((one, other) => one.student.name.localeCompare(other.student.name))
    .map((one) => ({ id: one.student.id, rows: rowsOf(one, includes, settings, today) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = parts.flatMap((part) => part.rows);
  const headings = columns.map((column) => i18n.t(`csv.column.${column}`));
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  const students = parts.map(({ id }) => id);
  return { text: toCsv(headings, cells), columns: headings, students, rows: rows.length };
}

function rowsOf(
  { student, ...written }: ExportedCase,
  includes: Includes,
  settings: Settings,
  today: SchoolDay,
): EventRow[] {
  const { snapshots, causes, plan, milestones, notes, contacts } = written;
  const said = includes.causes ? written.interviews : [];
  const calendar = calendarFor(settings.calendar, today);
  const readings = { snapshots: [...written.earlierSnapshots, ...snapshots], calendar };
  const evidence = { ...written, readings };
  const events = [
    ...snapshots.map((one) => recorded(one, countEvent(one, settings, today))),
    ...(includes.causes ? causes.map((one) => recorded(one, causeEvent(one))) : []),
    ...(plan ? [recorded(plan, planEvent(plan))] : []),
    ...milestones.map((one) => recorded(one, milestoneEvent(one, evidence, today))),
    ...notes.filter(mayLeave(includes)).map((one) => recorded(one, noteEvent(one))),
    ...contacts.map((one) => recorded(one, contactEvent(one))),
    ...said.map((one) => recorded(one, interviewEvent(one))),
    ...caseworkEvents(written),
  ];
  const { sisId: studentId, name, grade, origin: site } = student;
  return events
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map(({ date, row }) => ({ studentId, student: name, grade, site, date, ...row }));
}

/** What was done in the course of a plan. */
function caseworkEvents(written: Omit<ExportedCase, 'student'>): StudentEvent[] {
  return [
    ...written.sessions.map((one) => recorded(one, sessionEvent(one))),
    ...written.modules.map((one) => recorded(one, moduleEvent(one))),
    ...written.obligations.map((one) => recorded(one, obligationEvent(one))),
    ...written.earnedTime.map((one) => recorded(one, earnedEvent(one))),
    ...written.transitions.map((one) => recorded(one, transitionEvent(one))),
    ...written.reviews.map((one) => recorded(one, reviewEvent(one))),
    ...written.outcomes.map((one) => recorded(one, outcomeEvent(one))),
    ...written.tasks.map((one) => recorded(one, taskEvent(one))),
  ];
}

function mayLeave(includes: Includes): (note: Note) => boolean {
  const ticked = {
    record: true,
    restricted: includes.restrictedNotes,
    private: includes.privateNotes,
  };
  return ({ kind }) => ticked[kind];
}

function recorded(
  { createdBy, createdAt }: { createdBy: string; createdAt: string },
  { date, row }: StudentEvent,
): StudentEvent {
  return { date, row: { ...row, recordedBy: createdBy, recordedAt: createdAt } };
}
