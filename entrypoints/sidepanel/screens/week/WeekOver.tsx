import { useState } from 'react';
import { RowMenu, type RowMenuAct } from '../../../../components/week/RowMenu.tsx';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Week } from '../../../../lib/store/week-agenda.ts';
import { useRemoval } from '../student/use-removal.ts';
import { ownStudents } from './own-students.ts';
import { SnoozeSheet } from './SnoozeSheet.tsx';
import { TaskSheet } from './TaskSheet.tsx';
import type { useWeekActs } from './use-week-acts.ts';
import { menuActs, ownEntries, type RowSubject } from './week-menu.ts';

type Over =
  | { kind: 'menu'; subject: RowSubject; trigger: HTMLElement }
  | { kind: 'snooze'; subject: RowSubject }
  | { kind: 'task'; subject: RowSubject; id: string | null };

/** What stands over the week: a row's menu, or one of its two sheets. */
export type WeekOverSwitch = { over: Over | null; show: (over: Over | null) => void };

export function useWeekOver(): WeekOverSwitch {
  const [over, show] = useState<Over | null>(null);
  return { over, show };
}

type WeekOverProps = WeekOverSwitch & {
  week: Week | undefined;
  /** As the person signs; null while nobody said so. */
  person: string | null;
  today: SchoolDay;
  acts: ReturnType<typeof useWeekActs>;
};

/** The row's menu and sheets. */
export function WeekOver(props: WeekOverProps) {
  const { over, show, today } = props;
  const close = () => show(null);
  if (over === null) return null;
  const { subject } = over;
  const reopen = () => show(over);
  switch (over.kind) {
    case 'menu':
      return <SubjectMenu {...props} subject={subject} trigger={over.trigger} />;
    case 'snooze':
      return <SnoozeSheet about={subject} today={today} onClose={close} onReopen={reopen} />;
    case 'task':
      return <TaskSheet wish={{ ...subject, id: over.id }} onClose={close} onReopen={reopen} />;
  }
}

function SubjectMenu({
  subject,
  trigger,
  show,
  week,
  person,
  acts,
}: WeekOverProps & { subject: RowSubject; trigger: HTMLElement }) {
  const remove = useRemoval();
  const entries = ownEntries(week?.caseload.get(subject.studentId), person ?? '');
  const isOwn = week !== undefined && ownStudents(week, person ?? '')(subject.studentId);
  const { task } = subject;
  const choices: Record<RowMenuAct, () => void> = {
    putOff: () => show({ kind: 'snooze', subject }),
    addTask: () => show({ kind: 'task', subject, id: null }),
    editTask: () => show({ kind: 'task', subject, id: task?.id ?? null }),
    removeTask: () => task && remove('tasks', task.id, task.text),
    addMine: () => acts.addMine(subject),
    removeMine: () => acts.removeMine(subject, entries),
  };
  return (
    <RowMenu
      name={subject.name}
      trigger={trigger}
      acts={menuActs(subject, { hasName: person !== null, isOwn, entries })}
      onChoose={(act) => {
        show(null);
        choices[act]();
      }}
      onClose={() => show(null)}
    />
  );
}
