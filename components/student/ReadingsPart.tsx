import { useState } from 'react';
import { i18n } from '#i18n';
import { unitWord } from '../../lib/words/unit.ts';
import { sentenceStart } from '../case/sentence-start.ts';
import { newestRun, ratedPoints } from '../charts/reading-point.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { DrawnTable } from './DrawnTable.tsx';
import { ReadingsPlot, type ReadingsPlotProps } from './ReadingsPlot.tsx';
import { ReadingsTable } from './ReadingsTable.tsx';
import { readingsSentence } from './readings-words.ts';

type ReadingsPartProps = ReadingsPlotProps & {
  /** Days missed lately against those before, as a sentence; null where readings do not carry it. */
  trend: string | null;
};

function titleOf({ unit, points }: ReadingsPlotProps): string {
  const key =
    ratedPoints(points) === null ? 'student.readings.titleCount' : 'student.readings.title';
  return sentenceStart(i18n.t(key, { unit: unitWord(unit) }));
}

/** The figures of the plot as tables: every reading, and what else is drawn on it. */
function Twin(props: ReadingsPlotProps & { title: string }) {
  return (
    <>
      <ReadingsTable points={props.points} caption={props.title} today={props.today} />
      <DrawnTable plans={props.plans} steps={props.steps} today={props.today} />
    </>
  );
}

/**
 * Readings as a plot, one sentence, and tables behind one click (ui/design.md D9). The plot begins with the school year or the
 * enrolment; the table has every reading. Fewer than two of them are said in a sentence.
 */
export function ReadingsPart(props: ReadingsPartProps) {
  const [asTable, setAsTable] = useState(false);
  const run = newestRun(props.points);
  const title = titleOf({ ...props, points: run });
  if (props.points.length < 2) {
    return (
      <Section title={title}>
        <p className="sm muted">{i18n.t('student.readings.few')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={title}
      action={
        <LinkButton small onPress={() => setAsTable(!asTable)}>
          <Icon name="table" size="sm" />
          {i18n.t(asTable ? 'student.readings.plot' : 'student.readings.table')}
        </LinkButton>
      }
    >
      <div className="stack stack--2">
        {asTable ? <Twin {...props} title={title} /> : <ReadingsPlot {...props} points={run} />}
        <p className="says">{readingsSentence(run, props.unit, props.today)}</p>
        {props.trend && <p className="xs muted num">{props.trend}</p>}
        {run.length < props.points.length && (
          <p className="xs muted">{i18n.t('why.plot.earlierInTable')}</p>
        )}
      </div>
    </Section>
  );
}
