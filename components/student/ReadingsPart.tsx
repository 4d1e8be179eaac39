import { useState } from 'react';
import { i18n } from '#i18n';
import { unitWord } from '../../lib/words/unit.ts';
import { sentenceStart } from '../case/sentence-start.ts';
import { ratedPoints } from '../charts/reading-point.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { ReadingsPlot, type ReadingsPlotProps } from './ReadingsPlot.tsx';
import { ReadingsTable } from './ReadingsTable.tsx';
import { readingsSentence } from './readings-words.ts';

/** Readings as a plot, one sentence, and a table behind one click; fewer than two are said in a sentence (ui/design.md D9). */
export function ReadingsPart(props: ReadingsPlotProps) {
  const [asTable, setAsTable] = useState(false);
  const unit = unitWord(props.unit);
  const rated = ratedPoints(props.points) !== null;
  const title = sentenceStart(
    i18n.t(rated ? 'student.readings.title' : 'student.readings.titleCount', { unit }),
  );
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
        {asTable ? (
          <ReadingsTable points={props.points} caption={title} today={props.today} />
        ) : (
          <ReadingsPlot {...props} />
        )}
        <p className="says">{readingsSentence(props.points, props.unit, props.today)}</p>
      </div>
    </Section>
  );
}
