import type { Whose } from '../../../../components/week/WhoseStudents.tsx';
import { isOwnStudent, isOwnTask } from '../../../../lib/domain/casework/agenda-mine.ts';
import type { AgendaItem } from '../../../../lib/domain/casework/agenda-item.ts';
import type { WhyQueue } from '../../../../lib/store/week.ts';
import type { Week } from '../../../../lib/store/week-agenda.ts';

type Known = Pick<Week, 'plans' | 'caseload'>;

/** Tells whether a student is one of a person's own. */
export function ownStudents({ plans, caseload }: Known, person: string) {
  return (studentId: string): boolean =>
    isOwnStudent(person, plans.get(studentId)?.at(-1) ?? null, caseload.get(studentId) ?? []);
}

/** The items to show: all, or those of one's own students and the tasks that are one's own whoever they are about. */
export function itemsOf(week: Week, whose: Whose, person: string): AgendaItem[] {
  if (whose === 'all') return week.items;
  const isOwn = ownStudents(week, person);
  return week.items.filter((item) =>
    item.kind === 'task' && item.task !== null
      ? isOwnTask(person, item.task)
      : isOwn(item.studentId),
  );
}

/** The week's question about one's own students alone, with an n of N of their own. */
export function ownQueue<Queue extends WhyQueue>(
  queue: Queue,
  isOwn: (studentId: string) => boolean,
): Queue {
  const over = new Map([...queue.over].filter(([studentId]) => isOwn(studentId)));
  return {
    ...queue,
    over,
    total: over.size,
    known: [...over.values()].filter(Boolean).length,
    open: queue.open.filter(({ student }) => isOwn(student.id)),
    putOff: queue.putOff.filter(({ student }) => isOwn(student.id)),
  };
}
