import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Milestone } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { ItemActions } from './ItemActions.tsx';
import './case.css';

type MilestoneListProps = {
  milestones: readonly Milestone[];
  today: SchoolDay;
  onReached: (milestone: Milestone) => void;
  onNotReached: (milestone: Milestone) => void;
  onEdit: (milestone: Milestone) => void;
  onRemove: (milestone: Milestone) => void;
  /** How the step stood before, under it. */
  earlier?: (milestone: Milestone) => ReactNode;
};

/** The next step that is not reached: the earliest by its day; null when all are. */
export function nextMilestone(milestones: readonly Milestone[]): Milestone | null {
  const open = milestones.filter(({ reachedOn }) => reachedOn === null);
  return open.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0] ?? null;
}

/** When a step is due, without blame: a day that went by asks for a look, nothing more. */
export function milestoneDay({ dueOn, reachedOn }: Milestone, today: SchoolDay): string {
  if (reachedOn !== null)
    return i18n.t('student.steps.reachedOn', { day: formatDay(reachedOn, today) });
  const day = formatDay(dueOn, today);
  return dueOn < today
    ? i18n.t('student.steps.passed', { day })
    : i18n.t('student.steps.by', { day });
}

function ReachedButton({
  milestone,
  onReached,
  onNotReached,
}: Pick<MilestoneListProps, 'onReached' | 'onNotReached'> & { milestone: Milestone }) {
  const { text, reachedOn } = milestone;
  return reachedOn === null ? (
    <Button
      size="row"
      label={i18n.t('student.steps.reachedOf', { text })}
      onPress={() => onReached(milestone)}
    >
      {i18n.t('student.steps.reached')}
    </Button>
  ) : (
    <LinkButton
      small
      label={i18n.t('student.steps.notReachedOf', { text })}
      onPress={() => onNotReached(milestone)}
    >
      {i18n.t('student.steps.notReached')}
    </LinkButton>
  );
}

function MilestoneItem({
  milestone,
  isNext,
  ...props
}: Omit<MilestoneListProps, 'milestones'> & {
  milestone: Milestone;
  isNext: boolean;
}) {
  const reached = milestone.reachedOn !== null;
  return (
    <li data-done={reached || undefined} data-now={isNext || undefined}>
      <Glyph shape={reached ? 'done' : isNext ? 'now' : 'todo'} />
      <div>
        <p>{milestone.text}</p>
        <p className="mile__meta num">{milestoneDay(milestone, props.today)}</p>
        <ReachedButton milestone={milestone} {...props} />
        {props.earlier?.(milestone)}
      </div>
      <ItemActions
        name={milestone.text}
        onEdit={() => props.onEdit(milestone)}
        onRemove={() => props.onRemove(milestone)}
      />
    </li>
  );
}

/** Small steps by their day; the next one is marked (ui/design.md D4). */
export function MilestoneList({ milestones, ...props }: MilestoneListProps) {
  if (milestones.length === 0) return null;
  const next = nextMilestone(milestones);
  return (
    <ol className="mile">
      {milestones
        .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
        .map((milestone) => (
          <MilestoneItem
            key={milestone.id}
            milestone={milestone}
            isNext={milestone.id === next?.id}
            {...props}
          />
        ))}
    </ol>
  );
}

/** The one green line for a step reached today; gone tomorrow (ui/design.md D4). */
export function ReachedToday({
  milestones,
  today,
}: {
  milestones: readonly Milestone[];
  today: SchoolDay;
}) {
  const reached = milestones.filter(({ reachedOn }) => reachedOn === today).at(-1);
  if (reached === undefined) return null;
  return (
    <Callout
      kind="good"
      icon="milestone"
      title={i18n.t('student.steps.cheer', { text: reached.text })}
    >
      {i18n.t('student.steps.tellToday')}
    </Callout>
  );
}
