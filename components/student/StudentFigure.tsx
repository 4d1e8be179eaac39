import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { historyWords } from '../../lib/words/change.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { sentenceStart } from '../case/sentence-start.ts';
import { Facts } from '../ui/Facts.tsx';
import { Tier } from '../ui/Tier.tsx';
import type { CaseFigures } from './case-figures.ts';
import { caseTier, denominatorWords, ofWords, tierWords } from './figure-words.ts';
import './student.css';

/** Days since the student was on a page, from which the figure is called out as old. */
const staleAfter = 7;

function Sources({ figures, today }: { figures: CaseFigures; today: SchoolDay }) {
  const { daysSinceSeen } = figures;
  return (
    <p className="xs muted num fig__line">
      <Facts>
        {sentenceStart(historyWords(figures.corrected ?? figures.series, today))}
        {i18n.t('student.figure.asOf', { day: formatDay(figures.asOf, today) })}
        {denominatorWords(figures)}
        {daysSinceSeen >= staleAfter ? (
          <span className="late">
            {i18n.t('student.figure.stale', daysSinceSeen, { n: daysSinceSeen })}
          </span>
        ) : null}
      </Facts>
    </p>
  );
}

/** The one figure of a case with its tier, and below it what it rests on (ui/design.md 1.3, D1). */
export function StudentFigure({
  figures,
  today,
  notJudged,
  plot,
}: {
  figures: CaseFigures;
  today: SchoolDay;
  /** Why no line was applied, as a sentence; null where one was. */
  notJudged: string | null;
  plot: ReactNode;
}) {
  const tier = caseTier(figures);
  return (
    <>
      <div className="fig">
        <div className="stack stack--1">
          <p>
            <span className="fig__n">{formatCount(figures.used.absences)}</span>{' '}
            <span className="fig__of">{ofWords(figures)}</span>
          </p>
          {tier === null ? null : (
            <p>
              <Tier tier={tier} chip>
                {tierWords(figures)}
              </Tier>
            </p>
          )}
        </div>
        {plot}
      </div>
      {notJudged === null ? null : <p className="sm fig__line">{notJudged}</p>}
      <Sources figures={figures} today={today} />
    </>
  );
}
