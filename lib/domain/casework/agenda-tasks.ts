import type { SchoolDay } from '../school-day.ts';
import { type CaseFacts, optOutOf, weekEnd } from './agenda-facts.ts';
import type { AgendaItem } from './agenda-item.ts';
import { openActions } from './contact-days.ts';

/** Tasks nobody has done: those without a day, and those due within a week. They stay, whatever becomes of the case. */
export function tasksDue({ tasks }: CaseFacts, today: SchoolDay): AgendaItem[] {
  return tasks
    .filter(({ doneOn, dueOn }) => doneOn === null && (dueOn ?? '') <= weekEnd(today))
    .map((task) => {
      const { id: recordId, studentId, dueOn } = task;
      return { kind: 'task', task, studentId, recordId, dueOn };
    });
}

/** Next steps named with a contact; none for a family that asked not to be called or written to. */
export function nextSteps(studentId: string, facts: CaseFacts, today: SchoolDay): AgendaItem[] {
  if (optOutOf(facts) === 'everything') return [];
  return openActions(facts.contacts, today)
    .filter(({ dueOn }) => dueOn <= weekEnd(today))
    .map((action) => {
      const { contactId: recordId, dueOn } = action;
      return { kind: 'task', task: null, action, studentId, recordId, dueOn };
    });
}
