import { i18n } from '#i18n';
import { MilestoneList, ReachedToday } from '../../../../components/case/MilestoneList.tsx';
import { PlanSummary } from '../../../../components/case/PlanSummary.tsx';
import { WhatIf, WhatIfNotYet } from '../../../../components/case/WhatIf.tsx';
import { Button, LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { formatDay } from '../../../../lib/words/day.ts';
import { useEarlier } from '../leaving/use-earlier.tsx';
import { openIdOf, type CaseView } from './case-view.ts';
import { PlanEditor } from './PlanEditor.tsx';
import { PlanActions } from './PlanActions.tsx';
import { StepEditor } from './StepEditor.tsx';
import { useReached } from './use-reached.ts';
import { useRemoval } from './use-removal.ts';
import { whatIfId, whatIfStart } from './what-if-start.ts';

function NoPlan({ onChoose }: { onChoose: () => void }) {
  return (
    <div className="stack">
      <div>
        <p>{i18n.t('student.plan.none')}</p>
        <p className="sm muted">{i18n.t('student.plan.noneText')}</p>
      </div>
      <div>
        <Button kind="primary" size="lg" onPress={onChoose}>
          {i18n.t('student.plan.choose')}
        </Button>
      </div>
    </div>
  );
}

function WayBack({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const earlier = useEarlier('plans', file.student.id, today);
  const isOpen = openIdOf(view, 'plan') !== undefined;
  const open = () => forms.open({ kind: 'plan', id: null });
  return (
    <Section
      title={i18n.t(file.plan === null && isOpen ? 'student.plan.choose' : 'student.plan.title')}
      action={file.plan === null ? null : <PlanActions plan={file.plan} onEdit={open} />}
    >
      {isOpen ? (
        <PlanEditor view={view} />
      ) : file.plan === null ? (
        <NoPlan onChoose={open} />
      ) : (
        <>
          <PlanSummary plan={file.plan} today={today} />
          {earlier(file.plan, i18n.t('leaving.kind.plans'))}
        </>
      )}
    </Section>
  );
}

function SmallSteps({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const reach = useReached();
  const remove = useRemoval();
  const earlier = useEarlier('milestones', file.student.id, today);
  const openId = openIdOf(view, 'step');
  return (
    <Section
      title={i18n.t('student.steps.title')}
      action={
        <LinkButton small onPress={() => forms.open({ kind: 'step', id: null })}>
          <Icon name="plus" size="sm" />
          {i18n.t('student.steps.add')}
        </LinkButton>
      }
    >
      {openId === undefined ? null : <StepEditor key={openId} view={view} id={openId} />}
      {file.milestones.length === 0 && openId === undefined && (
        <p className="sm muted">{i18n.t('student.steps.none')}</p>
      )}
      <MilestoneList
        milestones={file.milestones}
        today={today}
        onReached={(step) => reach(step, today)}
        onNotReached={(step) => reach(step, null)}
        earlier={(step) => earlier(step, step.text)}
        onEdit={({ id }) => forms.open({ kind: 'step', id })}
        onRemove={({ id, text }) => remove('milestones', id, text)}
      />
    </Section>
  );
}

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
            asOf={formatDay(state.asOf, view.today)}
          />
        ) : (
          <WhatIfNotYet missing={state.missing} onOpenSettings={view.onOpenSettings} />
        )}
      </Section>
    </div>
  );
}

/** The way back: a model and a goal, small steps, and the arithmetic behind a goal. */
export function PlanTab({ view }: { view: CaseView }) {
  const { milestones } = view.file;
  return (
    <>
      <div className="cheer">
        <ReachedToday milestones={milestones} today={view.today} />
      </div>
      <WayBack view={view} />
      <SmallSteps view={view} />
      <WhatIfPart view={view} />
    </>
  );
}
