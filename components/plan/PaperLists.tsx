import { stepWords } from '../../lib/words/plan/words-in.ts';
import { dayIn } from '../../lib/words/plan/plan-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Both } from './BothLanguages.tsx';
import { Typed } from './PaperPart.tsx';
import type { PaperStep, PrintedPlan } from './printed-plan.ts';
import { supportIcon } from './SupportList.tsx';

/** What helps, by its name in both languages or in the school's own words. */
export function Supports({
  printed,
  supports,
}: {
  printed: PrintedPlan;
  supports: PrintedPlan['supports'];
}) {
  return (
    <ul className="sheet1__list">
      {supports.map(({ support, words }) => (
        <li key={`${support} ${words}`}>
          <Icon name={supportIcon({ support })} />
          <span>
            {support === null ? (
              <Typed plan={printed.plan}>{words}</Typed>
            ) : (
              <>
                <Both words={(known) => known.supports[support]} />
                {words === '' ? null : <Typed plan={printed.plan}>{` ${words}`}</Typed>}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Small steps with a box each, checked once reached. */
export function Steps({ printed, steps }: { printed: PrintedPlan; steps: readonly PaperStep[] }) {
  return (
    <ul className="sheet1__list">
      {steps.map((step) => (
        <li key={step.id}>
          <span className="sheet1__box">
            {step.isReached ? <Icon name="check" size="sm" /> : null}
          </span>
          <span>
            {step.text.trim() === '' ? (
              <Both
                words={(words, language) =>
                  words.steps.until(stepWords(step, language), dayIn(language, step.dueOn))
                }
              />
            ) : (
              <Typed plan={printed.plan}>{step.text}</Typed>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
