import { i18n } from '#i18n';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { TaskProblem, TaskValue } from './task-value.ts';

type TaskFormProps = {
  value: TaskValue;
  onChange: (patch: Partial<TaskValue>) => void;
  problems: readonly TaskProblem[];
};

/** Who does what by when. */
export function TaskForm({ value, onChange, problems }: TaskFormProps) {
  return (
    <>
      <TextField
        label={i18n.t('agenda.task.text')}
        value={value.text}
        onChange={(text) => onChange({ text })}
        error={problems.includes('text') ? i18n.t('agenda.task.missingText') : null}
        maxLength={500}
        // The sheet was opened to write this down.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <TextField
        label={i18n.t('agenda.task.who')}
        hint={i18n.t('agenda.task.whoHint')}
        value={value.who}
        onChange={(who) => onChange({ who })}
        maxLength={500}
      />
      <DayField
        label={i18n.t('agenda.task.due')}
        value={value.dueOn || null}
        onChange={(dueOn) => onChange({ dueOn: dueOn ?? '' })}
      />
    </>
  );
}
