import { i18n } from '#i18n';
import { HistoryPart } from '../../../../components/case/HistoryPart.tsx';
import { BeforeDuringPart } from '../../../../components/student/BeforeDuringPart.tsx';
import { caseTier, shortFigure } from '../../../../components/student/figure-words.ts';
import { readingPoints } from '../../../../components/student/reading-points.ts';
import { ReadingsPart } from '../../../../components/student/ReadingsPart.tsx';
import { thresholdsOf } from '../../../../lib/domain/thresholds.ts';
import { comparableWithDays } from '../../../../lib/domain/unit.ts';
import { formatCount } from '../../../../lib/words/numbers.ts';
import type { CaseView } from './case-view.ts';
import { useBesideFile } from './use-beside-file.ts';
import { comparedPlans, eventsOf, planSpans, reachedSteps, trendIn } from './history-of.ts';

function trendWords(view: CaseView): string | null {
  const trend = trendIn(view);
  if (trend === null) return null;
  return i18n.t('why.plot.trend', {
    recent: formatCount(trend.recent),
    before: formatCount(trend.before),
  });
}

function Readings({ view }: { view: CaseView }) {
  const { figures, settings, today } = view;
  if (figures === null) return null;
  const { unit } = figures.used;
  return (
    <ReadingsPart
      points={readingPoints(figures.series, settings)}
      unit={unit}
      tier={caseTier(figures)}
      plans={planSpans(view)}
      steps={reachedSteps(view)}
      thresholds={comparableWithDays(unit) ? thresholdsOf(settings) : []}
      lastLabel={shortFigure(figures)}
      trend={trendWords(view)}
      today={today}
    />
  );
}

/** Every reading as a plot, what changed since a plan began, and everything that happened in one order (ui/design.md D9). */
export function HistoryTab({ view }: { view: CaseView }) {
  const beside = useBesideFile(view);
  return (
    <>
      <Readings view={view} />
      <BeforeDuringPart
        plans={comparedPlans(view)}
        isEstimated={view.figures?.denominator?.source === 'estimated'}
        today={view.today}
      />
      <HistoryPart events={[...eventsOf(view), ...beside]} today={view.today} />
    </>
  );
}
