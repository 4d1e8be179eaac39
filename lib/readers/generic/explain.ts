import type { Because, Explained, TakenFor } from '../../domain/explained.ts';
import type { Page } from '../reader.ts';
import { clip } from '../page/text.ts';
import type { NamedColumn } from './column.ts';
import type { Plan } from './plan.ts';
import { questionsOf } from './questions.ts';

const longest = 300;

type Took = Explained['took'][number];

function took(as: TakenFor, column: NamedColumn | null | undefined, because: Because[]): Took[] {
  return column ? [{ as, label: clip(column.label, longest), because: [...new Set(because)] }] : [];
}

function says(column: NamedColumn | null | undefined): Because[] {
  return [column?.byGroup ? 'group-says' : 'words-say', 'values-are-counts'];
}

function ofPersons({ identity, why }: Plan): Took[] {
  const reasons: Because[] = [why ?? 'words-say', 'values-are-names'];
  return [
    ...identity.name.flatMap((column) =>
      took('name', column, column.label === '' ? ['key-in-link', 'values-are-names'] : reasons),
    ),
    ...took('sisId', identity.sisId, ['words-say']),
    ...(identity.sisId === null && identity.key
      ? [{ as: 'sisId' as const, label: '', because: ['key-in-link' as const] }]
      : []),
    ...took('grade', identity.grade, ['words-say']),
  ];
}

function ofCounts({ totals, tardies, enrolled, rate }: Plan): Took[] {
  return [
    ...totals.absences.flatMap((column) => took('absences', column, totals.because)),
    ...took('excused', totals.excused, says(totals.excused)),
    ...took('unexcused', totals.unexcused, says(totals.unexcused)),
    ...took('tardies', tardies, says(tardies)),
    ...took('enrolled', enrolled?.column, enrolled ? [enrolled.because] : []),
    ...took('attendanceRate', rate?.column, ['words-say']),
  ];
}

/** How a plan came to its numbers, in the words of the page's heads; nothing of any student. */
export function explain(plan: Plan, page: Page): Explained {
  const { unit, covered, scope, outcome } = plan;
  const said = covered.said;
  return {
    took: [...ofPersons(plan), ...(outcome === 'read' ? ofCounts(plan) : [])].slice(0, 40),
    unit: unit
      ? { unit: unit.unit, said: { because: unit.because, text: clip(unit.text, longest) } }
      : null,
    window: said ? { because: said.because, text: clip(said.text, longest) } : null,
    scope,
    questions: questionsOf(plan, page),
  };
}
