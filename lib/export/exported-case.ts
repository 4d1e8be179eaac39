import type { Cause } from '../domain/cause.ts';
import type { Contact } from '../domain/contact.ts';
import type { Note } from '../domain/note.ts';
import type { Interview } from '../domain/casework/interview.ts';
import type { ModuleCredit } from '../domain/casework/module-credit.ts';
import type { Outcome } from '../domain/casework/outcome.ts';
import type { EarnedTime, RecoveryObligation } from '../domain/casework/recovery-obligation.ts';
import type { Review } from '../domain/casework/review.ts';
import type { Session } from '../domain/casework/session.ts';
import type { Task } from '../domain/casework/task.ts';
import type { Transition } from '../domain/casework/transition.ts';
import type { Milestone } from '../domain/casework/milestone.ts';
import type { Plan } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Student } from '../domain/student.ts';

/** One student as an export may know them: the newest snapshot of every series, what staff wrote, and what steps are read from. */
export type ExportedCase = {
  student: Student;
  snapshots: Snapshot[];
  /** Earlier snapshots, which only small steps that count days missed are read from; none of a student without such a step. */
  earlierSnapshots: Snapshot[];
  causes: Cause[];
  plan: Plan | null;
  milestones: Milestone[];
  notes: Note[];
  contacts: Contact[];
  interviews: Interview[];
  sessions: Session[];
  modules: ModuleCredit[];
  obligations: RecoveryObligation[];
  earnedTime: EarnedTime[];
  transitions: Transition[];
  reviews: Review[];
  outcomes: Outcome[];
  tasks: Task[];
};

/** What a person ticked on purpose; everything here is left out otherwise (domain.md 9). */
export type Includes = { causes: boolean; restrictedNotes: boolean; privateNotes: boolean };
