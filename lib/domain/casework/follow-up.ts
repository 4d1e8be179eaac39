import type { Contact } from '../contact.ts';
import { schoolDayOf } from '../instant.ts';
import type { Note } from '../note.ts';
import { earlierDay, type SchoolDay } from '../school-day.ts';
import { distinctSessions } from './distinct-sessions.ts';
import type { Session } from './session.ts';

/** What can answer a missed session: any contact whatever its outcome, and any real note (domain.md 8). */
export type Answers = {
  contacts: readonly Pick<Contact, 'studentId' | 'happenedOn' | 'deletedAt'>[];
  notes: readonly Pick<Note, 'studentId' | 'createdAt' | 'deletedAt'>[];
};

/** The task a missed session makes, due the same day; `doneOn` null while it is open. */
export type FollowUp = {
  sessionId: string;
  studentId: string;
  dueOn: SchoolDay;
  doneOn: SchoolDay | null;
  by: 'contact' | 'note' | null;
};

function firstSince(days: readonly SchoolDay[], from: SchoolDay, today: SchoolDay) {
  const since = days.filter((day) => day >= from && day <= today);
  return since.length === 0 ? null : since.reduce(earlierDay);
}

function followUp(session: Session, answers: Answers, today: SchoolDay, zone?: string): FollowUp {
  const own = (record: { studentId: string; deletedAt: string | null }) =>
    record.studentId === session.studentId && record.deletedAt === null;
  const contacts = answers.contacts.filter(own).map(({ happenedOn }) => happenedOn);
  const notes = answers.notes.filter(own).map(({ createdAt }) => schoolDayOf(createdAt, zone));
  const contact = firstSince(contacts, session.date, today);
  const note = firstSince(notes, session.date, today);
  const isContact = contact !== null && (note === null || contact <= note);
  return {
    sessionId: session.id,
    studentId: session.studentId,
    dueOn: session.date,
    doneOn: isContact ? contact : note,
    by: isContact ? 'contact' : note === null ? null : 'note',
  };
}

/**
 * One follow-up for each session marked missed by `today`, oldest first (domain.md 5): answered by the first contact or
 * note of that day or later. It is derived, so a mark that is corrected takes its follow-up back; excused sessions make
 * none. Days in the time zone given, by default this machine's.
 */
export function followUps(
  sessions: readonly Session[],
  answers: Answers,
  today: SchoolDay,
  timeZone?: string,
): FollowUp[] {
  return distinctSessions(sessions)
    .sessions.filter(({ mark, date }) => mark === 'missed' && date <= today)
    .map((session) => followUp(session, answers, today, timeZone));
}

/** Those still to do, oldest first. */
export function openFollowUps(all: readonly FollowUp[]): FollowUp[] {
  return all.filter(({ doneOn }) => doneOn === null);
}
