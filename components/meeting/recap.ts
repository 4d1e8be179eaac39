import { i18n } from '#i18n';
import type { Review } from '../../lib/domain/casework/review.ts';
import type { Task } from '../../lib/domain/casework/task.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { Student } from '../../lib/domain/student.ts';
import { formatDay, formatDayAndYear } from '../../lib/words/day.ts';
import { decisionWord, presentWords } from '../bridge/review-words.ts';
import { taskFacts } from './TaskList.tsx';

/** What was decided about one student today, and who does what by when. */
export type RecapEntry = {
  student: Pick<Student, 'id' | 'name'>;
  reviews: readonly Review[];
  tasks: readonly Task[];
};

export type RecapLine = { key: string; words: string };

function reviewLines(review: Review, today: SchoolDay): RecapLine[] {
  const { id, decision, reason, nextOn } = review;
  const decided = i18n.t('meeting.recap.decision', { decision: decisionWord(decision), reason });
  const next =
    nextOn === null ? '' : i18n.t('meeting.recap.next', { day: formatDay(nextOn, today) });
  return [
    { key: `${id} decision`, words: decided },
    { key: `${id} present`, words: presentWords(review) },
    { key: `${id} next`, words: next },
  ].filter(({ words }) => words !== '');
}

function taskLine(task: Task, today: SchoolDay): RecapLine {
  const facts = taskFacts(task, today);
  const text = task.doneOn === null ? task.text : i18n.t('meeting.recap.done', { task: task.text });
  const words = facts === '' ? text : i18n.t('meeting.recap.task', { task: text, facts });
  return { key: task.id, words };
}

/** One student's part of the recap, a line for each thing. */
export function recapLines({ reviews, tasks }: RecapEntry, today: SchoolDay): RecapLine[] {
  return [
    ...reviews.flatMap((review) => reviewLines(review, today)),
    ...tasks.map((task) => taskLine(task, today)),
  ];
}

/** The whole recap as plain text, to be copied. */
export function recapText(entries: readonly RecapEntry[], today: SchoolDay): string {
  const parts = entries.map((entry) =>
    [entry.student.name, ...recapLines(entry, today).map(({ words }) => `- ${words}`)].join('\n'),
  );
  const title = i18n.t('meeting.recap.titleOf', { day: formatDayAndYear(today) });
  return [title, ...parts].join('\n\n');
}
