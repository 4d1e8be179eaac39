import { createContext, use } from 'react';
import type { PlanLanguage, PlanWords } from '../../lib/words/plan/plan-words.ts';
import { directionOf } from '../../lib/words/locale.ts';
import { planWordsIn } from '../../lib/words/plan/words-in.ts';

/** The language that leads on paper, and the one that stands smaller beside it; null where both would be the same. */
export type PaperLanguages = { lead: PlanLanguage; other: PlanLanguage | null };

export const PaperLanguagesContext = createContext<PaperLanguages>({ lead: 'en', other: null });

/** One text in both languages, the family's first. */
export function Both({ words }: { words: (words: PlanWords, language: PlanLanguage) => string }) {
  const { lead, other } = use(PaperLanguagesContext);
  return (
    <>
      <span lang={lead} dir={directionOf(lead)}>
        {words(planWordsIn(lead), lead)}
      </span>
      {other === null ? null : (
        <span className="sheet1__other" lang={other} dir={directionOf(other)}>
          {words(planWordsIn(other), other)}
        </span>
      )}
    </>
  );
}
