import { type ReactNode, useEffect, useState } from 'react';
import { caseFigures } from '../../../../components/student/case-figures.ts';
import { CaseStrip, type CasePart } from '../../../../components/student/CaseStrip.tsx';
import { caseTier, shareWords, shortFigure } from '../../../../components/student/figure-words.ts';
import { StudentBar } from '../../../../components/student/StudentBar.tsx';
import { useStartFocus } from '../../../../components/ui/use-start-focus.ts';
import { Tier } from '../../../../components/ui/Tier.tsx';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { CaseHead } from './CaseHead.tsx';
import type { CaseView } from './case-view.ts';
import { CaseTabs } from './CaseTabs.tsx';
import { partOf } from './open-form.ts';
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

/** One student's case: head, strip and tabs; `C` adds a cause, `L` logs a contact, Escape goes back. */
export function StudentCase({
  file,
  settings,
  today,
  forms,
  tools,
  isInView,
  onBack,
  onOpenSettings,
}: {
  file: CaseFile;
  settings: Settings;
  today: SchoolDay;
  forms: FormSwitch;
  tools: ReactNode;
  isInView: boolean;
  onBack: () => void;
  onOpenSettings: (() => void) | undefined;
}) {
  const name = useStartFocus<HTMLHeadingElement>();
  const isScrolled = useScrolledPast(name);
  const [part, setPart] = useState<CasePart>(forms.form === null ? 'why' : partOf(forms.form));
  const open: FormSwitch['open'] = (form) => {
    setPart(partOf(form));
    forms.open(form);
  };
  const figures = caseFigures(file.snapshots, settings, today);
  const view: CaseView = {
    file,
    settings,
    figures,
    today,
    forms: { ...forms, open },
    onOpenSettings,
  };
  const jumpToWhatIf = useWhatIfJump(() => setPart('plan'));
  useKeys(
    {
      c: () => open({ kind: 'cause', id: null }),
      l: () => open({ kind: 'contact', id: null }),
      Escape: onBack,
    },
    isInView,
  );
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
        <CaseHead view={view} ref={name} onWhatIf={jumpToWhatIf} />
        <CaseStrip facts={{ ...file, today }} onOpen={setPart} />
        <CaseTabs view={view} part={part} onOpen={setPart} />
      </main>
    </>
  );
}
