import { i18n } from '#i18n';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import {
  newTask,
  taskInput,
  taskProblems,
  taskText,
  taskToEdit,
  type TaskValue,
} from '../../../../components/week/task-value.ts';
import { TaskForm } from '../../../../components/week/TaskForm.tsx';
import type { Task } from '../../../../lib/domain/casework/task.ts';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { FormShell } from '../student/FormShell.tsx';
import { useForm } from '../student/use-form.ts';

/** A task to edit, null for a new one, and whom it is about. */
export type TaskWish = {
  studentId: string;
  name: string;
  id: string | null;
  /** The review in which a new one was decided; null for one on its own. */
  reviewId?: string | null;
};

type TaskSheetProps = { wish: TaskWish; onClose: () => void; onReopen: () => void };

/** Adds a task about a student, or changes the one with this id; one that is gone meanwhile is added anew. */
export function TaskSheet({ wish, onClose, onReopen }: TaskSheetProps) {
  const { id } = wish;
  // Null while there is none of this id, undefined until that is known.
  const stored = useStored(
    async (rows) => (id === null ? null : ((await rows.get('tasks', id)) ?? null)),
    [id],
  );
  if (stored === undefined) return null;
  const task = stored?.deletedAt === null ? stored : null;
  return <OpenSheet wish={wish} task={task} onClose={onClose} onReopen={onReopen} />;
}

function OpenSheet({ wish, task, onClose, onReopen }: TaskSheetProps & { task: Task | null }) {
  const store = useStore();
  const author = useAuthor();
  const shownName = useShownName();
  const { studentId, name, id, reviewId = null } = wish;
  const form = useForm({
    studentId,
    draftKey: `case/${studentId}/task/${id ?? 'new'}`,
    initial: task === null ? newTask : taskToEdit(task),
    revision: task?.revision ?? 0,
    problems: taskProblems,
    save: (value: TaskValue, expectedRevision): Promise<unknown> => {
      if (task !== null) {
        const seen = { id: task.id, expectedRevision };
        return reviseCasework(store, 'tasks', seen, taskInput(value), author);
      }
      const fields = { ...taskInput(value), studentId, doneOn: null, reviewId };
      return addCasework(store, 'tasks', fields, author);
    },
    onDone: onClose,
    onReopen,
  });
  const title = i18n.t(task === null ? 'agenda.task.addTitle' : 'agenda.task.editTitle');
  const lead = i18n.t('agenda.task.lead', { name: shownName(name) });
  return (
    <Sheet title={title} lead={lead} onClose={onClose}>
      <FormShell
        form={form}
        label={title}
        saveLabel={i18n.t('agenda.task.save')}
        mine={taskText(form.value)}
        stored={task === null ? '' : taskText(taskToEdit(task))}
        onClose={onClose}
      >
        <TaskForm value={form.value} onChange={form.change} problems={form.problems} />
      </FormShell>
    </Sheet>
  );
}
