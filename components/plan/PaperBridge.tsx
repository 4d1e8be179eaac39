import { use } from 'react';
import { datedSteps, type Transition } from '../../lib/domain/casework/transition.ts';
import { directionOf } from '../../lib/words/locale.ts';
import { dayIn } from '../../lib/words/plan/plan-words.ts';
import { archPath, bridgeShape, deck } from '../bridge/bridge-spans.ts';
import { Both, PaperLanguagesContext } from './BothLanguages.tsx';

/** The way back on paper: the drawing of the Bridge tab, and each step with its days in both languages. */
export function PaperBridge({ bridge }: { bridge: Transition }) {
  const { lead } = use(PaperLanguagesContext);
  const steps = datedSteps(bridge);
  const shape = bridgeShape(bridge, bridge.startsOn);
  return (
    <>
      <svg className="sheet1__bridge" viewBox="0 30 328 62" aria-hidden="true">
        {shape.spans.map(({ x, width }) => (
          <path key={x} d={archPath(x, width)} />
        ))}
        <path className="sheet1__deck" d={`M${deck.start} ${deck.y}H${deck.end}`} />
      </svg>
      <ol className="sheet1__steps">
        {steps.map(({ step, from }) => (
          <li key={from}>
            <b lang={lead} dir={directionOf(lead)}>
              {dayIn(lead, from)}
            </b>
            <span>
              <Both words={(words) => words.stepOfBridge(step.daysPerWeek, step.blocks)} />
            </span>
          </li>
        ))}
        <li>
          <b lang={lead} dir={directionOf(lead)}>
            {dayIn(lead, bridge.fullScheduleOn)}
          </b>
          <span>
            <Both words={(words) => words.paper.fullSchedule} />
          </span>
        </li>
      </ol>
    </>
  );
}
