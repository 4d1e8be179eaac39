import { useState } from 'react';
import { i18n } from '#i18n';
import { earlierTransition } from '../../../../../components/bridge/bridge-text.ts';
import { placeWords } from '../../../../../components/bridge/bridge-words.ts';
import { BridgeDrawing } from '../../../../../components/bridge/BridgeDrawing.tsx';
import { BridgeSteps } from '../../../../../components/bridge/BridgeSteps.tsx';
import { BridgeTable } from '../../../../../components/bridge/BridgeTable.tsx';
import { GapList } from '../../../../../components/bridge/GapList.tsx';
import { StayingList } from '../../../../../components/bridge/StayingList.tsx';
import { ItemActions } from '../../../../../components/case/ItemActions.tsx';
import { Button, LinkButton } from '../../../../../components/ui/Button.tsx';
import { Icon } from '../../../../../components/ui/Icon.tsx';
import { Section } from '../../../../../components/ui/Section.tsx';
import { transitionGaps, type Transition } from '../../../../../lib/domain/casework/transition.ts';
import type { Plan } from '../../../../../lib/domain/plan.ts';
import { formatWeekday } from '../../../../../lib/words/day.ts';
import { openIdOf, type CaseView } from '../case-view.ts';
import { useEarlier } from '../../leaving/use-earlier.tsx';
import { useRemoval } from '../use-removal.ts';
import { TransitionEditor } from './TransitionEditor.tsx';
import { useCompletion } from './use-completion.ts';

function NoBridge({ onPlan }: { onPlan: () => void }) {
  return (
    <div className="stack">
      <div>
        <p>{i18n.t('bridge.none')}</p>
        <p className="sm muted">{i18n.t('bridge.noneText')}</p>
      </div>
      <div>
        <Button kind="primary" size="lg" onPress={onPlan}>
          {i18n.t('bridge.form.plan')}
        </Button>
      </div>
    </div>
  );
}

function Completion({ view, transition }: { view: CaseView; transition: Transition }) {
  const complete = useCompletion();
  const { today } = view;
  const canComplete = transition.completedOn === null && today >= transition.fullScheduleOn;
  return (
    <div className="inline">
      <p className="sm">{placeWords(transition, today)}</p>
      {canComplete ? (
        <Button size="sm" onPress={() => complete(transition, today)}>
          <Icon name="check" size="sm" />
          {i18n.t('bridge.complete')}
        </Button>
      ) : null}
    </div>
  );
}

function Bridge({
  view,
  plan,
  transition,
}: {
  view: CaseView;
  plan: Plan;
  transition: Transition;
}) {
  const [asTable, setAsTable] = useState(false);
  const { today, file } = view;
  const earlier = useEarlier('transitions', file.student.id, today, earlierTransition);
  return (
    <div className="stack">
      {asTable ? (
        <BridgeTable transition={transition} today={today} />
      ) : (
        <div>
          <BridgeDrawing transition={transition} today={today} />
          <BridgeSteps transition={transition} today={today} />
        </div>
      )}
      <div>
        <LinkButton small onPress={() => setAsTable(!asTable)}>
          <Icon name="table" size="sm" />
          {i18n.t(asTable ? 'bridge.drawing' : 'student.readings.table')}
        </LinkButton>
      </div>
      <Completion view={view} transition={transition} />
      <GapList gaps={transitionGaps(transition, plan)} />
      {earlier(transition, i18n.t('bridge.title'))}
    </div>
  );
}

/** The way back to the full schedule: planned, drawn, and said to be completed; and what stays during it (ui/design.md D8). */
export function ReturnPart({
  view,
  plan,
  transition,
}: {
  view: CaseView;
  plan: Plan;
  transition: Transition | null;
}) {
  const remove = useRemoval();
  const open = () => view.forms.open({ kind: 'transition', id: null });
  const name = i18n.t('bridge.title');
  if (openIdOf(view, 'transition') !== undefined) {
    return (
      <Section title={i18n.t(transition === null ? 'bridge.form.plan' : 'bridge.form.edit')}>
        <TransitionEditor view={view} plan={plan} />
      </Section>
    );
  }
  if (transition === null) {
    return (
      <Section title={name}>
        <NoBridge onPlan={open} />
      </Section>
    );
  }
  const act = (
    <ItemActions
      name={name}
      onEdit={open}
      onRemove={() => remove('transitions', transition.id, name)}
    />
  );
  return (
    <>
      <Section
        title={i18n.t('bridge.full')}
        count={formatWeekday(transition.fullScheduleOn)}
        action={act}
      >
        <Bridge view={view} plan={plan} transition={transition} />
      </Section>
      <Section title={i18n.t('bridge.stays.title')}>
        <StayingList supports={transition.supports} today={view.today} />
      </Section>
    </>
  );
}
