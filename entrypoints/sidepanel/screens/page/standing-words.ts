import { i18n } from '#i18n';
import { readingPoints } from '../../../../components/student/reading-points.ts';
import { sentenceStart } from '../../../../components/case/sentence-start.ts';
import type { RowCause } from '../../../../components/page/page-row.ts';
import { isCauseKnown } from '../../../../lib/domain/cause-known.ts';
import type { Cause } from '../../../../lib/domain/cause.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { planWeek } from '../../../../lib/domain/plan-dates.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import type { Snapshot } from '../../../../lib/domain/snapshot.ts';
import { changeOf, unchangedSince } from '../../../../lib/domain/snapshots.ts';
import type { Judged } from '../../../../lib/domain/standing.ts';
import { answerWord, causeWord } from '../../../../lib/words/cause.ts';
import { historyWords } from '../../../../lib/words/change.ts';
import { formatCount, formatShare } from '../../../../lib/words/numbers.ts';
import { standingWord } from '../../../../lib/words/tier.ts';

/** "33% severe", "15 days or more", "Early signal"; null below every line. */
export function rateAndWord(standing: Judged): string | null {
  const word = standingWord(standing);
  if (word === null) return null;
  if (standing.tier === null || !standing.denominator) return sentenceStart(word);
  const share = formatShare(standing.absences, standing.denominator.days);
  return i18n.t('page.rateWord', { share, word });
}

/** "33%"; null where no rate was given. */
export function rateAlone({ tier, denominator, absences }: Judged): string | null {
  return tier === null || !denominator ? null : formatShare(absences, denominator.days);
}

/** "of 71", "of 71 est.", or "days" where the days enrolled are not known. */
export function countRest({ denominator }: Judged): string {
  if (!denominator) return i18n.t('page.days');
  const days = formatCount(denominator.days);
  return denominator.source === 'estimated'
    ? i18n.t('page.ofEstimated', { days })
    : i18n.t('page.of', { days });
}

/** "+2 since 3 Oct"; null where there is nothing to compare with yet. */
export function changeFact(series: readonly Snapshot[], today: SchoolDay): string | null {
  const since = unchangedSince(series);
  const corrected = series.at(-1)?.correctedFrom ?? null;
  if (!changeOf(series) && corrected === null && (since === null || since === today)) return null;
  return historyWords(series, today);
}

/** Rates 0..1 at the readings of one series whose denominators are known, oldest first. */
export function sharesOf(series: readonly Snapshot[], settings: Settings): number[] {
  return readingPoints(series, settings).flatMap(({ absences, enrolled }) =>
    enrolled === null || enrolled <= 0 ? [] : [absences / enrolled],
  );
}

/** Known causes in words, primary first, else the newest answer, else that nobody asked yet. */
export function causeState(causes: readonly Cause[]): RowCause {
  if (isCauseKnown(causes)) {
    const known = causes.filter(({ item }) => item !== null);
    const inOrder = known.toSorted((one, other) => one.weight.localeCompare(other.weight));
    const words = [...new Set(inOrder.flatMap(({ item }) => (item ? [causeWord(item)] : [])))];
    return { answer: 'cause', words: sentenceStart(words.join(i18n.t('page.listComma'))) };
  }
  const answer = causes.at(-1)?.answer ?? 'not-asked';
  return answer === 'cause'
    ? { answer: 'not-asked', words: answerWord('not-asked') }
    : { answer, words: answerWord(answer) };
}

/** "Plan, week 7", "Plan, ended", "No plan yet". */
export function planState(plan: Plan | null, today: SchoolDay): string {
  if (!plan) return i18n.t('page.noPlan');
  const week = planWeek(plan, today);
  if (week !== null) return i18n.t('page.planWeek', { week: formatCount(week) });
  return today < plan.startsOn ? i18n.t('page.planAhead') : i18n.t('page.planOver');
}
