import { milestoneSchema, type Milestone } from '../../lib/domain/plan.ts';
import { addDays, type SchoolDay } from '../../lib/domain/school-day.ts';

export type MilestoneFormValue = { text: string; dueOn: string };
export type MilestoneInput = Pick<Milestone, 'text' | 'dueOn'>;
export type MilestoneProblem = 'text' | 'day';

/** A small step for the coming week (attendance-recovery-programs: "three out of four sessions this week"). */
export function newMilestone(today: SchoolDay): MilestoneFormValue {
  return { text: '', dueOn: addDays(today, 7) };
}

/** What is still missing; empty when the step can be saved. */
export function milestoneProblems({ text, dueOn }: MilestoneFormValue): MilestoneProblem[] {
  const problems: MilestoneProblem[] = [];
  if (text.trim() === '') problems.push('text');
  if (!milestoneSchema.shape.dueOn.safeParse(dueOn).success) problems.push('day');
  return problems;
}

const inputSchema = milestoneSchema.pick({ text: true, dueOn: true });

/** The step to save, its words without outer white space. Throws a ZodError while something is missing. */
export function milestoneInput({ text, dueOn }: MilestoneFormValue): MilestoneInput {
  return inputSchema.parse({ text: text.trim(), dueOn });
}
