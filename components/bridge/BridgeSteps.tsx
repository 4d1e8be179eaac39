import { i18n } from '#i18n';
import { datedSteps, type Transition } from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { spanDays, stepWords } from './bridge-words.ts';
import '../case/case.css';

type StepState = 'done' | 'now' | 'todo';

type Line = { key: string; words: string; days: string; state: StepState };

function stateOf(from: SchoolDay, to: SchoolDay, today: SchoolDay): StepState {
  if (today > to) return 'done';
  return today >= from ? 'now' : 'todo';
}

function fullState({ completedOn, fullScheduleOn }: Transition, today: SchoolDay): StepState {
  if (completedOn !== null && completedOn <= today) return 'done';
  return today >= fullScheduleOn ? 'now' : 'todo';
}

function linesOf(transition: Transition, today: SchoolDay): Line[] {
  const steps = datedSteps(transition).map(({ step, from, to }) => ({
    key: from,
    words: stepWords(step),
    days: spanDays({ from, to }, today),
    state: stateOf(from, to, today),
  }));
  const { fullScheduleOn } = transition;
  const full = {
    key: 'full',
    words: i18n.t('bridge.full'),
    days: i18n.t('bridge.from', { day: formatDay(fullScheduleOn, today) }),
    state: fullState(transition, today),
  };
  return [...steps, full];
}

/** The spans of the bridge as a list, the one that today lies in marked (ui/design.md D8). */
export function BridgeSteps({ transition, today }: { transition: Transition; today: SchoolDay }) {
  return (
    <ol className="mile">
      {linesOf(transition, today).map(({ key, words, days, state }) => (
        <li
          key={key}
          data-done={state === 'done' || undefined}
          data-now={state === 'now' || undefined}
        >
          <Glyph shape={state} />
          <div>
            <p>{words}</p>
            <p className="mile__meta num">{days}</p>
          </div>
          {state === 'todo' ? null : (
            <span className="xs muted">{i18n.t(`bridge.state.${state}`)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
