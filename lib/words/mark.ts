import { i18n } from '#i18n';
import type { ExplanationLine, Mark, MarkTier } from '../domain/mark.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { seriesKey } from '../domain/snapshots.ts';
import type { Judged } from '../domain/standing.ts';
import { historyWords } from './change.ts';
import { formatDays, formatTime } from './day.ts';
import { formatCount, formatShare } from './numbers.ts';
import type { SeenPage } from './page-marks.ts';
import { markTierOf, standingWord } from './tier.ts';
import { countOfUnit } from './unit.ts';

/** The mark of a student whose count stands on this page; null below every line. */
export function markNow(page: SeenPage, student: number, standing: Judged): Mark | null {
  const tier = markTierOf(standing);
  const reading = page.reading.students[student];
  if (!tier || !reading) return null;
  const change = changeHere(page, student);
  const tip = [...figures(standing), standingWord(standing), change, sourceWords(page)]
    .filter((part) => part !== null)
    .join(' · ');
  return {
    student,
    tier,
    over: standing.line === 'over',
    chip: chipText(tier, standing),
    earlier: null,
    label: i18n.t('marks.label', { name: reading.name, tip }),
    tip,
    ...figureOf(standing),
    tierWord: standingWord(standing),
    lines: [
      ...(change ? [line('change', change)] : []),
      ...linesOf(standing, coversWords(page)),
      line('source', sourceWords(page)),
    ],
    canOpen: page.taken[student]?.studentId != null,
    asOf: standing.asOf,
  };
}

/** "33%", "3 of 8" before a rate may be given, "16 days" where no rate is possible. */
export function chipText(tier: MarkTier, { absences, denominator }: Judged): string {
  if (tier === 'count' || !denominator) return countOfUnit(absences, 'day');
  if (tier !== 'early') return formatShare(absences, denominator.days);
  const [absent, days] = [formatCount(absences), formatCount(denominator.days)];
  return i18n.t('marks.earlyOf', { absent, days });
}

/** "24" and "of 71 days · 33%", the explanation's headline. */
export function figureOf({ absences, denominator }: Judged): {
  figure: string;
  figureRest: string;
} {
  const figure = formatCount(absences);
  if (!denominator) return { figure, figureRest: i18n.t('marks.figureDays') };
  const days = formatCount(denominator.days);
  const of =
    denominator.source === 'estimated'
      ? i18n.t('marks.figureEstimated', { days })
      : i18n.t('marks.figureOf', { days });
  return { figure, figureRest: `${of} · ${formatShare(absences, denominator.days)}` };
}

/** "24 of 71 days" and "33%", or "16 days" alone. */
export function figures(standing: Judged): string[] {
  if (!standing.denominator) return [countOfUnit(standing.absences, 'day')];
  const { figure, figureRest } = figureOf(standing);
  return [`${figure} ${figureRest}`];
}

/** Rule, days and what the count covers: what every explanation rests on. */
export function linesOf(standing: Judged, covers: string): ExplanationLine[] {
  return [
    ...rulesOf(standing).map((rule) => line('rule', rule)),
    line('days', denominatorWords(standing)),
    line('covers', covers),
  ];
}

function rulesOf({ tier, passed, early, absences }: Judged): string[] {
  const rules: string[] = [];
  if (tier === 'severe') rules.push(i18n.t('marks.rule.severe'));
  if (tier === 'moderate') rules.push(i18n.t('marks.rule.chronic'));
  if (tier === 'at-risk' && passed === null) rules.push(i18n.t('marks.rule.atRisk'));
  if (passed !== null) rules.push(i18n.t('marks.rule.count', { threshold: formatCount(passed) }));
  if (early) rules.push(i18n.t('marks.rule.early', { absent: formatCount(absences) }));
  return rules;
}

function denominatorWords({ denominator }: Judged): string {
  if (!denominator) return i18n.t('marks.denominator.none');
  const days = formatCount(denominator.days);
  switch (denominator.source) {
    case 'read':
      return i18n.t('marks.denominator.read', { days });
    case 'computed':
      return i18n.t('marks.denominator.computed', { days });
    case 'estimated':
      return i18n.t('marks.denominator.estimated', { days });
  }
}

export function line(
  term: 'change' | 'rule' | 'days' | 'covers' | 'source',
  detail: string,
): ExplanationLine {
  return { term: i18n.t(`marks.term.${term}`), detail };
}

/** The days the page says it covers, or that the system counts the school year by itself. */
export function coversWords({ reading, covers }: Pick<SeenPage, 'reading' | 'covers'>): string {
  const { from, to } = reading.range;
  if (from && to) return formatDays(from, to);
  return covers === 'school-year' ? i18n.t('marks.coversYear') : (reading.range.label ?? '');
}

const sourceWords = ({ at }: SeenPage) => i18n.t('marks.source', { time: formatTime(at) });

/** How the count changed in the series this page belongs to; null where nothing was kept. */
function changeHere(page: SeenPage, student: number): string | null {
  const studentId = page.taken[student]?.studentId;
  const history = studentId ? page.histories.get(studentId) : undefined;
  const series = history?.filter((snapshot) => isOfThisPage(page, snapshot)) ?? [];
  return series.length > 0 ? historyWords(series, page.today) : null;
}

function isOfThisPage({ reading, covers }: SeenPage, snapshot: Snapshot): boolean {
  if (!reading.reader) return false;
  const here = { reader: reading.reader, unit: snapshot.unit, covers, from: reading.range.from };
  return seriesKey(snapshot) === seriesKey(here);
}
