import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { TaskList } from '../../../../components/meeting/TaskList.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { Task } from '../../../../lib/domain/casework/task.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import { reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { TaskSheet, type TaskWish } from '../week/TaskSheet.tsx';
import { useAct } from './use-act.ts';
import { useRemoval } from './use-removal.ts';

/** Says that a task is done, or not yet; the toast takes either back. */
function useDone(today: SchoolDay) {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  return (task: Task, isDone: boolean) => {
    const write = ({ id, revision }: Task, doneOn: SchoolDay | null) =>
      reviseCasework(store, 'tasks', { id, expectedRevision: revision }, { doneOn }, author);
    act(async () => {
      const changed = await write(task, isDone ? today : null);
      const undo = () => act(() => write(changed, task.doneOn));
      showToast({ text: i18n.t('student.form.saved'), undo });
    });
  };
}

/**
 * The tasks about one student, the open ones and those done today: their list, the way to a new one, and the sheet over both.
 * `reviewId` is the review that a new one was decided in, null for one on its own.
 */
export function useTasks(
  file: CaseFile,
  today: SchoolDay,
  reviewId: string | null = null,
): { list: ReactNode; sheet: ReactNode; add: () => void; isWriting: boolean } {
  const [wish, setWish] = useState<TaskWish | null>(null);
  const setDone = useDone(today);
  const remove = useRemoval();
  const { id: studentId, name } = file.student;
  const open = (id: string | null) => setWish({ studentId, name, id, reviewId });
  const shown = file.tasks.filter(({ doneOn }) => doneOn === null || doneOn === today);
  return {
    list: (
      <TaskList
        tasks={shown}
        today={today}
        onDone={setDone}
        onEdit={({ id }) => open(id)}
        onRemove={({ id, text }) => remove('tasks', id, text)}
      />
    ),
    sheet: wish ? (
      <TaskSheet wish={wish} onClose={() => setWish(null)} onReopen={() => setWish(wish)} />
    ) : null,
    add: () => open(null),
    isWriting: wish !== null,
  };
}
