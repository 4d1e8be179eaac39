import { outcomeOf } from '../../../../lib/domain/casework/case-end.ts';
import {
  meetingEntry,
  meetingOrder,
  type MeetingEntry,
} from '../../../../lib/domain/casework/meeting-order.ts';
import type { AgendaItem } from '../../../../lib/domain/casework/agenda-item.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';

/** Everybody with a plan or over the line: their student records, and who has an open plan or a closed case. */
export type MeetingPeople = {
  students: ReadonlyMap<string, Student>;
  open: ReadonlySet<string>;
  closed: ReadonlySet<string>;
};

type Made = { createdAt: string };
const byAge = (one: Made, other: Made) => one.createdAt.localeCompare(other.createdAt);

/** Reads who may be talked about: one look into each table, whatever the number of students. */
export async function readMeetingPeople(
  rows: Rows,
  over: readonly string[],
): Promise<MeetingPeople> {
  const plans = (await rows.all('plans')).filter(({ deletedAt }) => deletedAt === null);
  const outcomes = Map.groupBy(await rows.all('outcomes'), ({ studentId }) => studentId);
  const newest = new Map<string, Plan>(plans.toSorted(byAge).map((plan) => [plan.studentId, plan]));
  const isClosed = ({ id, studentId }: Plan) =>
    outcomeOf(id, outcomes.get(studentId) ?? []) !== null;
  const open = [...newest.values()].filter((plan) => !isClosed(plan));
  const closed = [...newest.values()].filter(isClosed);
  const ids = [...new Set([...newest.keys(), ...over])];
  const found = await rows.getMany('students', ids);
  const live = found.filter((student) => student !== undefined && student.deletedAt === null);
  return {
    students: new Map(live.flatMap((student) => (student ? [[student.id, student]] : []))),
    open: new Set(open.map(({ studentId }) => studentId)),
    closed: new Set(closed.map(({ studentId }) => studentId)),
  };
}

/**
 * The agenda in its order: students of a relapse, with a plan, or over the line without a closed case. `isWanted` is the person's
 * own choice, such as "my students".
 */
export function agendaOfMeeting(
  { students, open, closed }: MeetingPeople,
  items: readonly AgendaItem[],
  over: ReadonlySet<string>,
  isWanted: (studentId: string) => boolean,
): MeetingEntry[] {
  const asked = Map.groupBy(items, ({ studentId }) => studentId);
  const entries = [...students.values()].flatMap(({ id, name }) => {
    if (!isWanted(id)) return [];
    const isOver = over.has(id) && !closed.has(id);
    const facts = {
      studentId: id,
      name,
      items: asked.get(id) ?? [],
      hasPlan: open.has(id),
      isOver,
    };
    return meetingEntry(facts) ?? [];
  });
  return meetingOrder(entries);
}
