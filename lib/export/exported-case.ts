import type { Cause } from '../domain/cause.ts';
import type { Contact } from '../domain/contact.ts';
import type { Note } from '../domain/note.ts';
import type { Milestone, Plan } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Student } from '../domain/student.ts';

/** One student as an export may know them: the newest snapshot of every series, and what staff wrote. */
export type ExportedCase = {
  student: Student;
  snapshots: Snapshot[];
  causes: Cause[];
  plan: Plan | null;
  milestones: Milestone[];
  notes: Note[];
  contacts: Contact[];
};

/** What a person ticked on purpose; everything here is left out otherwise (domain.md 9). */
export type Includes = { causes: boolean; restrictedNotes: boolean; privateNotes: boolean };
