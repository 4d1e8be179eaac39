import { i18n } from '#i18n';
import type { MarkTier } from '../domain/mark.ts';
import type { Judged, Standing, Tier } from '../domain/standing.ts';

const marks: Record<Tier, MarkTier | null> = {
  satisfactory: null,
  'at-risk': 'risk',
  moderate: 'mod',
  severe: 'sev',
};

/** The shape a standing is drawn with; null where nothing is drawn. A tier goes before a count line: it says more. */
export function markTierOf(standing: Standing): MarkTier | null {
  if (!standing.judged) return null;
  const tier = standing.tier ? marks[standing.tier] : null;
  // A student past a count line but under 5 % still stands over the line: the pennant says by count.
  if (standing.passed !== null && tier !== 'mod' && tier !== 'sev') return 'count';
  if (tier) return tier;
  return standing.early ? 'early' : null;
}

/** "severe", "at risk". */
export function tierWord(tier: Tier): string {
  switch (tier) {
    case 'satisfactory':
      return i18n.t('words.tier.satisfactory');
    case 'at-risk':
      return i18n.t('words.tier.atRisk');
    case 'moderate':
      return i18n.t('words.tier.moderate');
    case 'severe':
      return i18n.t('words.tier.severe');
  }
}

/** The word beside a mark: the tier, "early signal", or "past 15 days" for a count line; null below every line. */
export function standingWord(standing: Judged): string | null {
  const mark = markTierOf(standing);
  if (mark === null) return null;
  if (mark === 'early') return i18n.t('words.tier.early');
  if (mark === 'count') return i18n.t('words.tier.past', { n: String(standing.passed) });
  return standing.tier ? tierWord(standing.tier) : null;
}
