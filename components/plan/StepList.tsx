import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { type Milestone, saidReachedOn } from '../../lib/domain/casework/milestone.ts';
import type { MilestoneState } from '../../lib/domain/casework/milestone-state.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { ItemActions } from '../case/ItemActions.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { stepBasis, stepDay, stepName } from './step-words.ts';
import '../case/case.css';
import './plan.css';

/** A step with where it stands today. */
export type StandingStep = { step: Milestone; state: MilestoneState };

type StepListProps = {
  steps: readonly StandingStep[];
  today: SchoolDay;
  onReached: (step: Milestone) => void;
  onNotReached: (step: Milestone) => void;
  onEdit: (step: Milestone) => void;
  /** Plans a step that is over anew. */
  onAnew: (step: Milestone) => void;
  onRemove: (step: Milestone) => void;
  /** How the step stood before, under it. */
  earlier?: (step: Milestone) => ReactNode;
};

/** The next step to come: the earliest that is open; null when there is none. */
export function nextStep(steps: readonly StandingStep[]): StandingStep | null {
  const open = steps.filter(({ state }) => state.state === 'open');
  return open.toSorted((one, other) => one.step.dueOn.localeCompare(other.step.dueOn))[0] ?? null;
}

/** A step in own words is ticked by a person, and can be taken back. */
function OwnWordsButton({ step, onReached, onNotReached }: { step: Milestone } & StepListProps) {
  const text = stepName(step);
  return saidReachedOn(step) === null ? (
    <Button
      size="row"
      label={i18n.t('student.steps.reachedOf', { text })}
      onPress={() => onReached(step)}
    >
      {i18n.t('student.steps.reached')}
    </Button>
  ) : (
    <LinkButton
      small
      label={i18n.t('student.steps.notReachedOf', { text })}
      onPress={() => onNotReached(step)}
    >
      {i18n.t('student.steps.notReached')}
    </LinkButton>
  );
}

function Over({ step, state, onAnew }: StandingStep & Pick<StepListProps, 'onAnew'>) {
  if (state.state !== 'missed' && state.state !== 'not-yet-known') return null;
  return (
    <p className="xs muted">
      {state.outOfReach ? `${i18n.t('plan.step.outOfReach')} ` : ''}
      {state.state === 'not-yet-known' ? `${i18n.t('plan.step.notYetKnown')} ` : ''}
      <LinkButton
        small
        label={i18n.t('plan.step.anewOf', { step: stepName(step) })}
        onPress={() => onAnew(step)}
      >
        {i18n.t('plan.step.anew')}
      </LinkButton>
    </p>
  );
}

function Item(props: StepListProps & StandingStep & { isNext: boolean }) {
  const { step, state, isNext, today } = props;
  const isReached = state.state === 'reached';
  const name = stepName(step);
  return (
    <li data-done={isReached || undefined} data-now={isNext || undefined}>
      <Glyph shape={isReached ? 'done' : isNext ? 'now' : 'todo'} />
      <div>
        <p>{name}</p>
        <div className="mile__meta num">
          <Facts>
            {stepDay(step, state, today)}
            {stepBasis(state, today).join(' · ') || null}
          </Facts>
        </div>
        {step.check.kind === 'own-words' ? <OwnWordsButton {...props} /> : null}
        <Over {...props} />
        {props.earlier?.(step)}
      </div>
      <ItemActions
        name={name}
        onEdit={() => props.onEdit(step)}
        onRemove={() => props.onRemove(step)}
      />
    </li>
  );
}

/** Small steps by their day, each with what its state rests on; the next one is marked (ui/design.md D4). */
export function StepList(props: StepListProps) {
  const { steps } = props;
  if (steps.length === 0) return null;
  const next = nextStep(steps);
  return (
    <ol className="mile">
      {steps
        .toSorted((one, other) => one.step.dueOn.localeCompare(other.step.dueOn))
        .map((one) => (
          <Item key={one.step.id} {...props} {...one} isNext={one.step.id === next?.step.id} />
        ))}
    </ol>
  );
}

/** The one green line for a step that is new among the reached ones (ui/design.md D4). */
export function Cheer({ step }: { step: Milestone | null }) {
  if (step === null) return null;
  return (
    <Callout
      kind="good"
      icon="milestone"
      title={i18n.t('student.steps.cheer', { text: stepName(step) })}
    >
      {i18n.t('student.steps.tellToday')}
    </Callout>
  );
}
