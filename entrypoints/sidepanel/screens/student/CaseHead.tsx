import type { Ref } from 'react';
import { i18n } from '#i18n';
import { newestRun, ratedPoints } from '../../../../components/charts/reading-point.ts';
import { SmallWedge } from '../../../../components/charts/SmallWedge.tsx';
import type { CaseFigures } from '../../../../components/student/case-figures.ts';
import { Disagreement } from '../../../../components/student/Disagreement.tsx';
import { caseTier } from '../../../../components/student/figure-words.ts';
import { notJudgedWords } from '../../../../components/student/not-judged-words.ts';
import { readingPoints } from '../../../../components/student/reading-points.ts';
import { readingsSentence } from '../../../../components/student/readings-words.ts';
import { StudentFigure } from '../../../../components/student/StudentFigure.tsx';
import { StudentHead } from '../../../../components/student/StudentHead.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import type { CaseView } from './case-view.ts';

function Plot({ figures, view }: { figures: CaseFigures; view: CaseView }) {
  const points = ratedPoints(newestRun(readingPoints(figures.series, view.settings)));
  if (points === null || points.length < 2) return null;
  return (
    <SmallWedge
      points={points}
      tier={caseTier(figures) ?? 'ok'}
      sentence={readingsSentence(points, figures.used.unit, view.today)}
    />
  );
}

function Figures({
  figures,
  view,
  onWhatIf,
}: {
  figures: CaseFigures;
  view: CaseView;
  onWhatIf: (() => void) | null;
}) {
  const { today } = view;
  return (
    <>
      <StudentFigure
        figures={figures}
        today={today}
        notJudged={notJudgedWords(figures)}
        plot={<Plot figures={figures} view={view} />}
      />
      {figures.standing.judged && onWhatIf && (
        <LinkButton small onPress={onWhatIf}>
          {i18n.t('student.whatIf.link')}
        </LinkButton>
      )}
      <Disagreement used={figures.used} others={figures.others} today={today} />
    </>
  );
}

/** Who the case is about, and what the numbers say or why they say nothing. */
export function CaseHead({
  view,
  onWhatIf,
  ref,
}: {
  view: CaseView;
  /** Null where the arithmetic is not to be seen. */
  onWhatIf: (() => void) | null;
  ref: Ref<HTMLHeadingElement>;
}) {
  const { figures } = view;
  return (
    <StudentHead student={view.file.student} ref={ref}>
      {figures === null ? (
        <div className="fig__line sm">
          <p>{i18n.t('student.figure.none')}</p>
          <p className="muted">{i18n.t('student.figure.noneText')}</p>
        </div>
      ) : (
        <Figures figures={figures} view={view} onWhatIf={onWhatIf} />
      )}
    </StudentHead>
  );
}
