import type { RowMenuAct } from '../../../../components/week/RowMenu.tsx';
import type { Task } from '../../../../lib/domain/casework/task.ts';
import type { Snooze } from '../../../../lib/domain/casework/snooze.ts';
import type { StaffRecord } from '../../../../lib/store/staff-records.ts';

/** A row as its menu and its keys see it, whether of the question or of the cases. */
export type RowSubject = {
  key: string;
  studentId: string;
  name: string;
  item: Snooze['item'];
  recordId: string | null;
  task: Task | null;
};

type Caseload = readonly StaffRecord<'caseload'>[];

/** A person's own entries for a student: those that taking them off the list removes. */
export function ownEntries(caseload: Caseload | undefined, person: string): Caseload {
  const name = person.trim().toLowerCase();
  return (caseload ?? []).filter((one) => one.person.trim().toLowerCase() === name);
}

/** What a row's menu offers. Nobody is in the list of a person without a name; whom the plan names stays in it. */
export function menuActs(
  { task }: RowSubject,
  { hasName, isOwn, entries }: { hasName: boolean; isOwn: boolean; entries: Caseload },
): RowMenuAct[] {
  const mine: RowMenuAct[] = entries.length > 0 ? ['removeMine'] : isOwn ? [] : ['addMine'];
  return [
    'putOff',
    ...(hasName ? mine : []),
    'addTask',
    ...(task ? (['editTask', 'removeTask'] as const) : []),
  ];
}
