import { i18n } from '#i18n';
import type { MarkTier } from '../../lib/domain/mark.ts';
import { formatCount, formatShare } from '../../lib/words/numbers.ts';
import { markTierOf, standingWord } from '../../lib/words/tier.ts';
import { countOfUnit, unitWord } from '../../lib/words/unit.ts';
import type { CaseFigures } from './case-figures.ts';

/** "of 71 days", or "days missed" where the days enrolled are not known. */
export function ofWords({ used, denominator }: CaseFigures): string {
  return denominator === null
    ? i18n.t('student.figure.missed', { unit: unitWord(used.unit) })
    : i18n.t('student.figure.of', { count: countOfUnit(denominator.days, used.unit) });
}

/** The shape of a case: its tier or count line, or "ok" below every line; null where it is not judged. */
export function caseTier({ standing }: CaseFigures): MarkTier | 'ok' | null {
  return standing.judged ? (markTierOf(standing) ?? 'ok') : null;
}

/** "33% severe", "early signal", "15 days or more"; null where nothing is judged. */
export function tierWords(figures: CaseFigures): string | null {
  const { standing } = figures;
  if (!standing.judged) return null;
  const word = standingWord(standing) ?? i18n.t('student.figure.below');
  const share = shareWords(figures);
  return share === null ? word : i18n.t('student.figure.share', { share, word });
}

/** "33%" where a tier may be given; null before that and without days enrolled. */
export function shareWords({ standing, used, denominator }: CaseFigures): string | null {
  return standing.judged && standing.tier !== null && denominator !== null
    ? formatShare(used.absences, denominator.days)
    : null;
}

/** "24 of 71" for the slim bar and the newest point of a chart; "24" without days enrolled. */
export function shortFigure({ used, denominator }: CaseFigures): string {
  const absences = formatCount(used.absences);
  return denominator === null
    ? absences
    : i18n.t('student.figure.short', { absences, days: formatCount(denominator.days) });
}

/** Where the days enrolled came from, so that nobody takes an estimate for the page's own figure (domain.md R9). */
export function denominatorWords({ denominator }: CaseFigures): string {
  switch (denominator?.source) {
    case undefined:
      return i18n.t('student.figure.daysUnknown');
    case 'read':
      return i18n.t('student.figure.daysRead');
    case 'computed':
      return i18n.t('student.figure.daysComputed');
    case 'estimated':
      return i18n.t('student.figure.daysEstimated');
  }
}
