import { useState } from 'react';
import { i18n } from '#i18n';
import { recipientWords } from '../../../../components/leaving/purpose.ts';
import type { PaperLanguages } from '../../../../components/plan/BothLanguages.tsx';
import { PlanPaper } from '../../../../components/plan/PlanPaper.tsx';
import { type PaperSize, PlanPaperForm } from '../../../../components/plan/PlanPaperForm.tsx';
import type { StandingStep } from '../../../../components/plan/StepList.tsx';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { printPage } from '../../../../lib/platform/print.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import type { DisclosureFields } from '../../../../lib/store/disclosures.ts';
import { languageWord } from '../../../../lib/words/language.ts';
import { planLanguageFor, reviewedPlanLanguages } from '../../../../lib/words/plan/plan-words.ts';
import { panelLanguage } from '../../../../lib/words/plan/words-in.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { logLineOf } from '../leaving/log-line.ts';
import { usePurpose } from '../leaving/use-purpose.ts';
import { printingState, useShare } from '../leaving/use-share.ts';
import type { CaseView } from '../student/case-view.ts';
import { printedPlan } from './printed-plan.ts';
import { languageFor } from './plan-start.ts';

/** The family's language leads; the panel's stands beside it, and English beside an English panel's Spanish family. */
export function paperLanguages(file: Pick<CaseFile, 'preferences'>, plan: Plan): PaperLanguages {
  const asked = planLanguageFor(file.preferences.at(-1)?.language ?? '');
  const lead = asked ?? planLanguageFor(plan.language) ?? languageFor(file);
  const panel = panelLanguage();
  return { lead, other: panel === lead ? null : panel };
}

/** Letter where it is used: the United States, and wherever the region is not said. */
function usualSize(): PaperSize {
  const region = new Intl.Locale(globalThis.navigator.language).region ?? 'US';
  return ['US', 'CA', 'MX', 'PR', 'PH', 'CO', 'CL', 'VE', 'GT', 'CR'].includes(region)
    ? 'letter'
    : 'a4';
}

/** Where a text stays as it was typed, in another language than the page; and fixed lines that no speaker has read yet. */
function Notes({ plan, languages }: { plan: Plan; languages: PaperLanguages }) {
  const written = planLanguageFor(plan.language) ?? (plan.language || panelLanguage());
  const isPlain = written === languages.lead && languages.other === null;
  const unread = [languages.lead, languages.other].filter(
    (language) => language !== null && !reviewedPlanLanguages.includes(language),
  );
  return (
    <>
      {isPlain || plan.goal === '' ? null : (
        <p className="sm muted">
          {i18n.t('plan.paper.asTyped', { language: languageWord(written) })}
        </p>
      )}
      {unread.map((language) => (
        <p className="sm" key={language}>
          {i18n.t('family.check.speaker', { language: languageWord(language ?? '') })}.{' '}
          {i18n.t('family.check.speakerWhy')}
        </p>
      ))}
    </>
  );
}

/** One page of the plan: how it will look, for whom, and written down before it is printed (ui/design.md P1, trust.md S16). */
export function PlanPaperPart({
  view,
  plan,
  steps,
}: {
  view: CaseView;
  plan: Plan;
  steps: readonly StandingStep[];
}) {
  const { file, today, forms } = view;
  const author = useAuthor();
  const [languages, setLanguages] = useState(() => paperLanguages(file, plan));
  const [paperSize, setPaperSize] = useState<PaperSize>(usualSize);
  const asked = usePurpose({ recipient: 'family', other: '', why: i18n.t('plan.paper.why') });
  const { state, leave } = useShare();
  const leaving: DisclosureFields = {
    act: 'print',
    students: [file.student.id],
    fields: [i18n.t('plan.paper.kind')],
    rows: 1,
    to: recipientWords(asked.purpose),
    why: asked.purpose.why.trim(),
  };
  const names = new Map([[file.student.id, file.student.name]]);
  return (
    <>
      <PlanPaperForm
        languages={languages}
        onLanguages={setLanguages}
        paperSize={paperSize}
        onPaperSize={setPaperSize}
        purpose={asked.purpose}
        onPurpose={asked.change}
        problems={asked.problems}
        logLine={logLineOf(leaving, author, names)}
        state={printingState(state)}
        onPrint={() => {
          if (asked.isSaid()) leave(leaving, printPage);
        }}
        onClose={forms.close}
        notes={<Notes plan={plan} languages={languages} />}
      />
      <PlanPaper
        printed={printedPlan(file, plan, steps, today)}
        languages={languages}
        paperSize={paperSize}
        today={today}
      />
    </>
  );
}
