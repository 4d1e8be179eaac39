import { i18n } from '#i18n';
import type { Task } from '../../lib/domain/casework/task.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { ItemActions } from '../case/ItemActions.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import '../ui/list.css';

type TaskListProps = {
  tasks: readonly Task[];
  today: SchoolDay;
  onDone: (task: Task, isDone: boolean) => void;
  onEdit: (task: Task) => void;
  onRemove: (task: Task) => void;
};

/** "Ms. Abara, by Nov 24": who does it and by when, as far as it was said. */
export function taskFacts({ who, dueOn }: Pick<Task, 'who' | 'dueOn'>, today: SchoolDay): string {
  const day = dueOn === null ? '' : i18n.t('meeting.task.by', { day: formatDay(dueOn, today) });
  return [who, day].filter((part) => part !== '').join(i18n.t('page.listComma'));
}

/** Open tasks about one student and those done today, each with who and by when; a tick says it is done. */
export function TaskList({ tasks, today, onDone, onEdit, onRemove }: TaskListProps) {
  if (tasks.length === 0) return <p className="sm muted">{i18n.t('meeting.task.none')}</p>;
  return (
    <ul className="list list--2">
      {tasks.map((task) => (
        <li key={task.id}>
          <Checkbox
            label={task.text}
            hint={taskFacts(task, today) || undefined}
            isSelected={task.doneOn !== null}
            onChange={(isDone) => onDone(task, isDone)}
          />
          <ItemActions
            name={task.text}
            onEdit={() => onEdit(task)}
            onRemove={() => onRemove(task)}
          />
        </li>
      ))}
    </ul>
  );
}
