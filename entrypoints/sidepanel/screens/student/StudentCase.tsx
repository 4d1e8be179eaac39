import { type ReactNode, use, useEffect, useState } from 'react';
import { caseFigures } from '../../../../components/student/case-figures.ts';
import type { CasePart } from '../../../../components/student/CaseStrip.tsx';
import { caseTier, shareWords, shortFigure } from '../../../../components/student/figure-words.ts';
import { StudentBar } from '../../../../components/student/StudentBar.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import { useStartFocus } from '../../../../components/ui/use-start-focus.ts';
import { Tier } from '../../../../components/ui/Tier.tsx';
import { CaseHidden } from '../../../../components/vault/CaseHidden.tsx';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import { NamesBand } from '../../NamesBand.tsx';
import { useAnswerKeys } from '../../hooks/use-answer-keys.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { CaseHead } from './CaseHead.tsx';
import type { CaseView } from './case-view.ts';
import { CaseTabs } from './CaseTabs.tsx';
import { CaseTop } from './CaseTop.tsx';
import { newCauseForm } from './open-form.ts';
import { useCaseParts } from './use-case-parts.ts';
import { whatIfId } from './what-if-start.ts';
import { useScrolledPast } from './use-scrolled-past.ts';
import type { FormSwitch } from './use-open-form.ts';

function BarFigure({ view }: { view: CaseView }) {
  if (view.figures === null) return null;
  const tier = caseTier(view.figures);
  return (
    <>
      {shortFigure(view.figures)}
      {tier === null ? null : <Tier tier={tier}>{shareWords(view.figures)}</Tier>}
    </>
  );
}

/** Goes to the arithmetic once its tab is drawn; the focus brings it into view. */
function useWhatIfJump(show: () => void): () => void {
  const [jumps, setJumps] = useState(0);
  useEffect(() => {
    if (jumps > 0) document.getElementById(whatIfId)?.focus();
  }, [jumps]);
  return () => {
    show();
    setJumps(jumps + 1);
  };
}

/** One student's case: head, strip and tabs; `C` adds a cause, `L` logs a contact, `U` drafts the week's update, Escape goes back. */
export function StudentCase({
  file,
  settings,
  today,
  forms,
  asks,
  firstPart,
  tools,
  isInView,
  onBack,
  onOpenSettings,
}: {
  file: CaseFile;
  settings: Settings;
  today: SchoolDay;
  forms: FormSwitch;
  /** Whether it opens with the question why. */
  asks: boolean;
  /** The tab it opens with; null for the one of the open form, or the first. */
  firstPart: CasePart | null;
  tools: ReactNode;
  isInView: boolean;
  onBack: () => void;
  onOpenSettings: (() => void) | undefined;
}) {
  const name = useStartFocus<HTMLHeadingElement>();
  const isScrolled = useScrolledPast(name);
  const { part, show, open, answer } = useCaseParts(file.student, forms, asks, firstPart);
  const figures = caseFigures(file.snapshots, settings, today);
  const view: CaseView = {
    file,
    settings,
    figures,
    today,
    forms: { ...forms, open },
    answer,
    onOpenSettings,
  };
  const jumpToWhatIf = useWhatIfJump(() => show('plan'));
  // First, so that Escape closes the question before it closes the case.
  const areNamesShown = use(NamesShown);
  useAnswerKeys(answer, isInView && areNamesShown);
  useKeys(
    {
      c: () => open(newCauseForm),
      l: () => open({ kind: 'contact', id: null }),
      u: () => open({ kind: 'update', id: null }),
    },
    isInView && areNamesShown,
  );
  useKeys({ Escape: onBack }, isInView);
  return (
    <>
      <StudentBar
        name={file.student.name}
        figure={<BarFigure view={view} />}
        isScrolled={isScrolled}
        tools={tools}
        onBack={onBack}
      />
      <main>
        <NamesBand />
        <CaseHead view={view} ref={name} onWhatIf={areNamesShown ? jumpToWhatIf : null} />
        {areNamesShown ? (
          <>
            <CaseTop view={view} onOpen={show} />
            <CaseTabs view={view} part={part} onOpen={show} />
          </>
        ) : (
          <CaseHidden />
        )}
      </main>
    </>
  );
}
