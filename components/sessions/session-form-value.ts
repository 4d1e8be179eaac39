import {
  isAttended,
  sessionMarkSchema,
  sessionSchema,
  type Session,
  type SessionMark,
} from '../../lib/domain/casework/session.ts';
import type { SessionSlot } from '../../lib/domain/casework/session-slots.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { numberText, typedWhole } from './typed-number.ts';

/** One session as it stands in its form; `minutes` as typed, `makesUpFor` a session's id or empty. */
export type SessionFormValue = {
  date: string;
  block: string;
  mark: string;
  makesUpFor: string;
  minutes: string;
  topic: string;
  teacher: string;
  note: string;
};
export type SessionProblem = 'day' | 'minutes';

export type SessionInput = Pick<
  Session,
  'date' | 'block' | 'mark' | 'makesUpFor' | 'minutes' | 'topic' | 'teacher' | 'note'
>;

/** An extra session: today, of nobody knows which block, and nothing said of it. */
export function newSession(today: SchoolDay): SessionFormValue {
  return {
    date: today,
    block: '',
    mark: 'here',
    makesUpFor: '',
    minutes: '',
    topic: '',
    teacher: '',
    note: '',
  };
}

/** A session of the plan of which nothing was written down. */
export function plannedSession({ date, block }: SessionSlot): SessionFormValue {
  return { ...newSession(date), block, mark: 'planned' };
}

/** The form as it stands for a stored session. */
export function sessionToEdit(session: Session): SessionFormValue {
  const { date, block, mark, makesUpFor, minutes, topic, teacher, note } = session;
  return {
    date,
    block,
    mark,
    makesUpFor: makesUpFor ?? '',
    minutes: numberText(minutes),
    topic,
    teacher,
    note,
  };
}

export function markOf({ mark }: SessionFormValue): SessionMark {
  return sessionMarkSchema.catch('planned').parse(mark);
}

/** What is still missing; empty when the session can be saved. */
export function sessionProblems(value: SessionFormValue): SessionProblem[] {
  const problems: SessionProblem[] = [];
  if (!sessionSchema.shape.date.safeParse(value.date).success) problems.push('day');
  const minutes = typedWhole(value.minutes);
  if (minutes === undefined || (minutes ?? 0) > 1440) problems.push('minutes');
  return problems;
}

/** The session to save: who was not there has no minutes, and only a make-up stands for another one. */
export function sessionInput(value: SessionFormValue): SessionInput {
  const mark = markOf(value);
  const isMakeUp = mark === 'make-up' && value.makesUpFor !== '';
  return {
    date: value.date,
    block: value.block.trim(),
    mark,
    makesUpFor: isMakeUp ? value.makesUpFor : null,
    minutes: isAttended(mark) ? (typedWhole(value.minutes) ?? null) : null,
    topic: value.topic.trim(),
    teacher: value.teacher.trim(),
    note: value.note.trim(),
  };
}
