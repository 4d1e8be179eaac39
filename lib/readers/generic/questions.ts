import type { Question } from '../../domain/explained.ts';
import type { Unit } from '../../domain/page-reading.ts';
import type { TaughtWindow } from '../../domain/taught-page.ts';
import type { Page } from '../reader.ts';
import { clip } from '../page/text.ts';
import type { NamedColumn } from './column.ts';
import type { Answer } from './layout.ts';
import { layoutOf } from './layout.ts';
import type { Plan } from './plan.ts';

type Choice = { text: string; answer: Answer };

const units: Unit[] = ['day', 'half-day', 'period', 'hour'];
const windows: TaughtWindow[] = ['school-year', 'term', 'month', 'other'];

function windowsOf({ covered }: Plan): TaughtWindow[] {
  if (covered.covers === 'school-year') return ['school-year'];
  return covered.covers === 'dated' ? ['other'] : ['school-year', 'other'];
}

function named({ totals, unit, covered }: Plan): Omit<Answer, 'window'> & { window: TaughtWindow } {
  const [one, other] = totals.absences;
  return {
    absences: other ? null : (one ?? null),
    excused: totals.excused,
    unexcused: totals.unexcused,
    unit: unit?.unit ?? 'day',
    window: covered.covers === 'school-year' ? 'school-year' : 'other',
  };
}

/** Which column is the total: each that could be, and where there are two kinds, both together. */
function totalChoices(plan: Plan): Choice[] {
  const base = { ...named(plan), absences: null, excused: null, unexcused: null };
  const answer = (part: Partial<Answer>, text: string): Choice[] =>
    (plan.unit ? [plan.unit.unit] : units.slice(0, 3)).flatMap((unit) =>
      windowsOf(plan)
        .slice(0, 1)
        .map((window) => ({
          text: plan.unit ? text : `${text} (${unit})`,
          answer: { ...base, ...part, unit, window },
        })),
    );
  const ofRole = (role: NamedColumn['role']): NamedColumn | undefined =>
    plan.totals.couldBe.find((column) => column.role === role);
  const [excused, unexcused] = [ofRole('excused'), ofRole('unexcused') ?? ofRole('absences')];
  const open = plan.totals.couldBe.length > 0 ? plan.totals.couldBe : plan.totals.absences;
  const whole = open.filter(({ role }) => role !== 'excused' && role !== 'unexcused');
  return [
    ...whole.flatMap((absences) => answer({ absences }, absences.label)),
    ...(excused && unexcused
      ? answer({ excused, unexcused }, `${excused.label} + ${unexcused.label}`)
      : []),
  ];
}

function unitChoices(plan: Plan): Choice[] {
  return units.flatMap((unit) =>
    windowsOf(plan).map((window) => ({
      text: `${unit}, ${window}`,
      answer: { ...named(plan), unit, window },
    })),
  );
}

function windowChoices(plan: Plan): Choice[] {
  return windows.map((window) => ({ text: window, answer: { ...named(plan), window } }));
}

function asked(plan: Plan): { about: Question['about']; choices: Choice[] } | null {
  if (plan.why === null && plan.outcome !== 'roster')
    return {
      about: 'name',
      choices: windowsOf(plan).map((window) => ({
        text: plan.identity.name.map(({ label }) => label).join(' '),
        answer: { ...named(plan), window },
      })),
    };
  if (plan.problem?.reason === 'column-unclear')
    return { about: 'absences', choices: totalChoices(plan) };
  if (plan.problem?.reason === 'unit-unknown') return { about: 'unit', choices: unitChoices(plan) };
  const open =
    plan.outcome === 'read' && plan.covered.covers === 'unknown' && plan.totals.absences.length > 0;
  return open ? { about: 'window', choices: windowChoices(plan) } : null;
}

/** What somebody would have to say about a grid, each answer as a whole layout; none where nothing is open. */
export function questionsOf(plan: Plan, page: Page): Question[] {
  const question = asked(plan);
  if (!question) return [];
  const options = question.choices.slice(0, 12).flatMap(({ text, answer }) => {
    const counted = answer.absences ?? answer.excused ?? answer.unexcused;
    const layout = counted ? layoutOf(plan, page, answer) : null;
    return layout ? [{ text: clip(text, 300), layout }] : [];
  });
  return options.length > 0 ? [{ about: question.about, options }] : [];
}
