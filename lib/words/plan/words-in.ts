import type { MilestoneCheck } from '../../domain/casework/milestone.ts';
import type { Support } from '../../domain/casework/support.ts';
import type { TeamRole } from '../../domain/casework/team.ts';
import type { SessionPattern } from '../../domain/casework/session-pattern.ts';
import { locale } from '../locale.ts';
import { arabicPlan } from './plan-words-ar.ts';
import { englishPlan } from './plan-words-en.ts';
import { spanishPlan } from './plan-words-es.ts';
import { planLanguageFor, type PlanLanguage, type PlanWords } from './plan-words.ts';

const all: Record<PlanLanguage, PlanWords> = {
  en: englishPlan,
  es: spanishPlan,
  ar: arabicPlan,
};

/** A plan's words in one language. */
export function planWordsIn(language: PlanLanguage): PlanWords {
  return all[language];
}

/** The plan language that is nearest to the panel's. */
export function panelLanguage(): PlanLanguage {
  return planLanguageFor(locale()) ?? 'en';
}

/** The support's name in the panel's language, e.g. "Tutoring". */
export function supportWord(support: Support): string {
  return all[panelLanguage()].supports[support];
}

export function roleWord(role: TeamRole): string {
  return all[panelLanguage()].roles[role];
}

export function formatWord(format: SessionPattern['format']): string {
  return all[panelLanguage()].formats[format];
}

/**
 * What a step asks for, from its check alone: "3 of 4 sessions". Null for own words, which only a person can say. Days are
 * told as days here, never as days that may be missed (domain.md R11).
 */
export function checkWords(check: MilestoneCheck, language: PlanLanguage): string | null {
  const { steps } = all[language];
  switch (check.kind) {
    case 'sessions':
      return steps.sessions(check.attended, check.of);
    case 'modules':
      return steps.modules(check.modules, check.course.trim());
    case 'days':
      return steps.days(Math.max(0, check.schoolDays - check.most), check.schoolDays);
    case 'own-words':
      return null;
  }
}

/** A step in words: those of a person where there are any, else what its check asks for. */
export function stepWords(
  { text, check }: { text: string; check: MilestoneCheck },
  language: PlanLanguage,
): string {
  return text.trim() === '' ? (checkWords(check, language) ?? '') : text;
}
