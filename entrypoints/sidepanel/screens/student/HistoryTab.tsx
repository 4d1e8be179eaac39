import { i18n } from '#i18n';
import type { HistoryEvent } from '../../../../components/case/history-event.ts';
import { HistoryLine } from '../../../../components/case/HistoryLine.tsx';
import { crossingEvents, readingEvents } from '../../../../components/case/reading-events.ts';
import {
  causeEvents,
  contactEvents,
  noteEvents,
  planEvents,
} from '../../../../components/case/record-events.ts';
import { caseTier, shortFigure } from '../../../../components/student/figure-words.ts';
import { readingPoints } from '../../../../components/student/reading-points.ts';
import { ReadingsPart } from '../../../../components/student/ReadingsPart.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { planEnd } from '../../../../lib/domain/plan-dates.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { thresholdsOf } from '../../../../lib/domain/thresholds.ts';
import { comparableWithDays } from '../../../../lib/domain/unit.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import type { CaseView } from './case-view.ts';

function eventsOf(file: CaseFile, today: SchoolDay): HistoryEvent[] {
  return [
    ...readingEvents(file.snapshots),
    ...crossingEvents(file.crossings, today),
    ...causeEvents(file.causes),
    ...planEvents(file.plan, file.milestones),
    ...contactEvents(file.contacts),
    ...noteEvents(file.notes),
  ];
}

function Readings({ view }: { view: CaseView }) {
  const { figures, settings, today, file } = view;
  if (figures === null) return null;
  const { unit } = figures.used;
  const { plan } = file;
  return (
    <ReadingsPart
      points={readingPoints(figures.series, settings)}
      unit={unit}
      tier={caseTier(figures)}
      plan={plan === null ? null : { startsOn: plan.startsOn, endsOn: planEnd(plan) }}
      thresholds={comparableWithDays(unit) ? thresholdsOf(settings) : []}
      lastLabel={shortFigure(figures)}
      today={today}
    />
  );
}

/** Every reading as a plot, and everything that happened in one order. */
export function HistoryTab({ view }: { view: CaseView }) {
  const events = eventsOf(view.file, view.today);
  return (
    <>
      <Readings view={view} />
      <Section title={i18n.t('student.history.title')}>
        {events.length === 0 ? (
          <p className="sm muted">{i18n.t('student.history.none')}</p>
        ) : (
          <HistoryLine events={events} today={view.today} />
        )}
      </Section>
    </>
  );
}
