import type { ReactNode } from 'react';
import type { PlanLanguage, PlanWords } from '../../lib/words/plan/plan-words.ts';
import { Both } from './BothLanguages.tsx';
import type { PrintedPlan } from './printed-plan.ts';

type Words = (words: PlanWords, language: PlanLanguage) => string;

/** One part of the page under its heading in both languages. */
export function Part({ title, children }: { title: Words; children: ReactNode }) {
  return (
    <section>
      <h3>
        <Both words={title} />
      </h3>
      {children}
    </section>
  );
}

/** Words as a person typed them, in the plan's own language: nobody translates them. */
export function Typed({ plan, children }: Pick<PrintedPlan, 'plan'> & { children: string }) {
  return (
    <span lang={plan.language || undefined} dir="auto">
      {children}
    </span>
  );
}
