import type { Unit } from '../../../domain/page-reading.ts';
import type { CountField } from '../../finding.ts';
import { fold } from '../../page/text.ts';
import type { Column, Grid } from '../../shapes/grid.ts';

/**
 * Heads of the totals, by what the list is set to count. The results of a class say "1/2 abs", which is
 * no fraction. Folded, so that "½" is "1⁄2" with the slash of fractions (U+2044). "Nb Abs" beside them counts the
 * absences whatever their length, and is no total.
 */
const unitOfTotal = new Map<string, Unit>([
  ['total 1\u20442 journees', 'half-day'],
  ['duree totale', 'hour'],
  ['1/2 abs', 'half-day'],
]);

/** The columns of a recap of absences. */
export type RecapColumns = {
  name: number;
  grade: number;
  /** The share of absence, "Taux d'abs."; -1 for none. */
  absenceRate: number;
  unit: Unit;
  counts: [CountField, number][];
};

function wordsOf({ labels }: Column): string[] {
  return labels.map(fold);
}

/** The one column whose words, from top to bottom, pass; -1 for none or several. */
function only(heads: string[][], passes: (words: string[]) => boolean): number {
  const [at, ...others] = heads.flatMap((words, index) => (passes(words) ? [index] : []));
  return at !== undefined && others.length === 0 ? at : -1;
}

/** "Justifiées" and "½ journées justifiées" stand over "Oui" and "Non". */
function justified(heads: string[][], answer: string): number {
  return only(heads, (words) => {
    return (
      words.at(-1) === answer && /^(1\u20442 journees )?justifiee?s$/u.test(words.at(-2) ?? '')
    );
  });
}

/** The column of students; -1 for none. */
export function nameColumn(grid: Grid): number {
  return only(grid.columns.map(wordsOf), (words) => /^eleves?$/u.test(words.at(-1) ?? ''));
}

/** Columns by their words; null when the grid is no recap of the absences of students. */
export function recapColumns(grid: Grid): RecapColumns | null {
  const heads = grid.columns.map(wordsOf);
  const name = nameColumn(grid);
  const total = only(heads, (words) => unitOfTotal.has(words.at(-1) ?? ''));
  const unit = unitOfTotal.get(heads[total]?.at(-1) ?? '');
  if (name < 0 || !unit) return null;
  const counts: [CountField, number][] = [
    ['absences', total],
    ['excused', justified(heads, 'oui')],
    ['unexcused', justified(heads, 'non')],
    ['tardies', only(heads, (words) => /^(retards\/nb|nb retards)$/u.test(words.join('/')))],
  ];
  return {
    name,
    grade: only(heads, (words) => /^classes?$/u.test(words.at(-1) ?? '')),
    absenceRate: only(heads, (words) => words.at(-1) === "taux d'abs"),
    unit,
    counts: counts.filter(([, column]) => column >= 0),
  };
}
