import type { Task } from '../../lib/domain/casework/task.ts';
import { schoolDaySchema } from '../../lib/domain/school-day.ts';

/** A task as typed; an empty day means that it has none. */
export type TaskValue = { text: string; who: string; dueOn: string };
export type TaskProblem = 'text';

export const newTask: TaskValue = { text: '', who: '', dueOn: '' };

export function taskToEdit({ text, who, dueOn }: Task): TaskValue {
  return { text, who, dueOn: dueOn ?? '' };
}

/** What is still missing; empty when the task can be saved. */
export function taskProblems({ text }: TaskValue): TaskProblem[] {
  return text.trim() === '' ? ['text'] : [];
}

/** The task to save, its words without outer white space; a day that is none is left open. */
export function taskInput({ text, who, dueOn }: TaskValue): Pick<Task, 'text' | 'who' | 'dueOn'> {
  const day = schoolDaySchema.safeParse(dueOn);
  return { text: text.trim(), who: who.trim(), dueOn: day.success ? day.data : null };
}

/** What is typed, as one text to read, compare and copy. */
export function taskText({ text, who, dueOn }: TaskValue): string {
  return [text, who, dueOn].filter((part) => part !== '').join('\n');
}
