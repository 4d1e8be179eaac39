import { i18n } from '#i18n';
import { Cheer } from '../../../../components/plan/StepList.tsx';
import { SupportList } from '../../../../components/plan/SupportList.tsx';
import { hasTeam, TeamList } from '../../../../components/plan/TeamList.tsx';
import { WhatIf, WhatIfNotYet } from '../../../../components/plan/WhatIf.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { PlanBefore } from '../plan/PlanBefore.tsx';
import { PlanPaperPart } from '../plan/PlanPaperPart.tsx';
import { runningPlan } from '../plan/plan-facts.ts';
import { SavedChecks } from '../plan/SavedChecks.tsx';
import { SmallSteps, standingSteps } from '../plan/SmallSteps.tsx';
import { useCheer } from '../plan/use-cheer.ts';
import { WayBack } from '../plan/WayBack.tsx';
import { openIdOf, type CaseView } from './case-view.ts';
import { whatIfId, whatIfStart } from './what-if-start.ts';

function WhatIfPart({ view }: { view: CaseView }) {
  const state = whatIfStart(view.figures, view.settings);
  return (
    // The link beside the figure leads here.
    <div id={whatIfId} className="anchor" tabIndex={-1}>
      <Section title={i18n.t('student.whatIf.title')}>
        {state.kind === 'ready' ? (
          <WhatIf
            start={state.start}
            isEstimated={state.isEstimated}
            dayAfter={state.dayAfter}
            minimumDays={view.settings.minimumDays}
            asOf={formatDay(state.asOf, view.today)}
          />
        ) : (
          <WhatIfNotYet missing={state.missing} onOpenSettings={view.onOpenSettings} />
        )}
      </Section>
    </div>
  );
}

/** What stands in a plan beside its goal: supports, team and checks. */
function Beside({ view, plan }: { view: CaseView; plan: Plan }) {
  return (
    <>
      {plan.supports.length === 0 ? null : (
        <Section title={i18n.t('plan.support.title')}>
          <SupportList supports={plan.supports} />
        </Section>
      )}
      {hasTeam(plan) ? (
        <Section title={i18n.t('plan.team.title')}>
          <TeamList plan={plan} />
        </Section>
      ) : null}
      <SavedChecks view={view} plan={plan} />
      <div className="foot">
        <Button onPress={() => view.forms.open({ kind: 'plan-paper', id: null })}>
          <Icon name="print" />
          {i18n.t('plan.paper.open')}
        </Button>
      </div>
    </>
  );
}

/** The way back: a model and a goal, small steps, supports and team, and the arithmetic behind a goal. */
export function PlanTab({ view }: { view: CaseView }) {
  const plan = runningPlan(view.file);
  const steps = standingSteps(view);
  const cheered = useCheer(view.file.student.id, steps, view.today);
  if (plan !== null && openIdOf(view, 'plan-paper') !== undefined) {
    return <PlanPaperPart view={view} plan={plan} steps={steps} />;
  }
  const isWritten = openIdOf(view, 'plan') !== undefined;
  return (
    <>
      <div className="cheer">
        <Cheer step={cheered} />
      </div>
      <WayBack view={view} />
      <SmallSteps view={view} steps={steps} />
      {plan === null || isWritten ? null : <Beside view={view} plan={plan} />}
      <PlanBefore view={view} />
      <WhatIfPart view={view} />
    </>
  );
}
