import { useState } from 'react';
import { i18n } from '#i18n';
import { TaskList } from '../../../../components/meeting/TaskList.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { Task } from '../../../../lib/domain/casework/task.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { reviseCasework } from '../../../../lib/store/casework.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { useAct } from '../student/use-act.ts';
import { useRemoval } from '../student/use-removal.ts';
import { TaskSheet, type TaskWish } from '../week/TaskSheet.tsx';

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

/** Who does what by when, for the student who is being talked about; `T` adds a task. */
export function MeetingTasks({ file, today }: { file: CaseFile; today: SchoolDay }) {
  const [wish, setWish] = useState<TaskWish | null>(null);
  const setDone = useDone(today);
  const remove = useRemoval();
  const { id: studentId, name } = file.student;
  // What is written down after the decision belongs to it.
  const reviewId = file.reviews.findLast(({ heldOn }) => heldOn === today)?.id ?? null;
  const open = (id: string | null) => setWish({ studentId, name, id, reviewId });
  useKeys({ t: () => open(null) }, wish === null);
  const shown = file.tasks.filter(({ doneOn }) => doneOn === null || doneOn === today);
  return (
    <Section title={i18n.t('meeting.task.title')}>
      <div className="stack">
        <TaskList
          tasks={shown}
          today={today}
          onDone={setDone}
          onEdit={({ id }) => open(id)}
          onRemove={({ id, text }) => remove('tasks', id, text)}
        />
        <div>
          <Button size="sm" onPress={() => open(null)}>
            <Icon name="plus" size="sm" />
            {i18n.t('meeting.task.add')}
            <kbd className="kbd" aria-hidden="true">
              T
            </kbd>
          </Button>
        </div>
      </div>
      {wish ? (
        <TaskSheet wish={wish} onClose={() => setWish(null)} onReopen={() => setWish(wish)} />
      ) : null}
    </Section>
  );
}
