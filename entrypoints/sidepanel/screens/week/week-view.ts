import type { PageRow } from '../../../../components/page/page-row.ts';
import type { PutOffRow, WeekGroup } from '../../../../components/week/week-row.ts';
import type { Whose } from '../../../../components/week/WhoseStudents.tsx';
import { agendaKey, type AgendaItem } from '../../../../lib/domain/casework/agenda-item.ts';
import type { Week } from '../../../../lib/store/week-agenda.ts';
import type { WeekQueue } from '../../hooks/use-why-queue.ts';
import { itemsOf, ownQueue, ownStudents } from './own-students.ts';
import type { RowSubject } from './week-menu.ts';
import { putOffRows, weekGroups } from './week-rows.ts';
import { whyRowInTime } from './why-rows.ts';

/** What the week shows: the question, what the cases ask for, and what was put off. */
export type WeekView = {
  /** The question, as far as it is about the students shown; undefined until it is known whose they are. */
  queue: WeekQueue | undefined;
  asked: PageRow[];
  /** Undefined until all cases were looked through. */
  groups: WeekGroup[] | undefined;
  putOff: PutOffRow[];
  subjectOf: (rowKey: string) => RowSubject | null;
  itemOf: (rowKey: string) => AgendaItem | null;
};

/** Everything the week shows of everybody, or of the students of one person. */
export function weekView(
  all: WeekQueue,
  week: Week | undefined,
  whose: Whose,
  person: string,
): WeekView {
  const queue = whose === 'all' ? all : week && ownQueue(all, ownStudents(week, person));
  const { today } = all;
  const asked = queue?.open.map((one) => whyRowInTime(one, today)) ?? [];
  const items = week ? itemsOf(week, whose, person) : [];
  const students = week?.students ?? new Map();
  const isShown = week && ownStudents(week, person);
  const putOff = week?.putOff.filter(({ item }) => whose === 'all' || isShown?.(item.studentId));
  const itemOf = (rowKey: string) => items.find((one) => agendaKey(one) === rowKey) ?? null;
  return {
    queue,
    asked,
    groups: week && weekGroups(items, students, today),
    putOff: putOffRows(queue?.putOff ?? [], putOff ?? [], students, today),
    itemOf,
    subjectOf: (rowKey) => {
      const item = itemOf(rowKey);
      if (item) return subjectOfItem(rowKey, item, students.get(item.studentId)?.name ?? '');
      const row = asked.find(({ studentId }) => studentId === rowKey);
      return row ? subjectOfQuestion(rowKey, row.name) : null;
    },
  };
}

function subjectOfItem(key: string, item: AgendaItem, name: string): RowSubject {
  const { kind, studentId, recordId } = item;
  const task = item.kind === 'task' ? item.task : null;
  return { key, studentId, name, item: kind, recordId, task };
}

function subjectOfQuestion(studentId: string, name: string): RowSubject {
  return { key: studentId, studentId, name, item: 'why', recordId: null, task: null };
}
