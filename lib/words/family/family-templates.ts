import type { FamilyLanguage } from '../../domain/casework/family-language.ts';
import type { Subject } from '../../domain/casework/weekly-facts.ts';

/** Modules as a language tells them: their topics in words, in order; at least one. */
export type ModuleTopics = readonly [string, ...string[]];

export type Attendance = { student: string; attended: number; held: number };

/**
 * The sentences of one language. Each is whole and reviewed as a whole; a name or topic stands where the language does not
 * bend with it, and no sentence needs to know anyone's gender. Numbers are written in words.
 */
export type FamilyTemplates = {
  language: FamilyLanguage;
  direction: 'ltr' | 'rtl';
  /** Read and approved by a speaker. */
  reviewed: boolean;
  subjects: Record<Subject, string>;
  /** `person` empty: nobody is named. */
  greeting: (person: string) => string;
  attended: (week: Attendance) => string;
  attendedAndModules: (week: Attendance, topics: ModuleTopics) => string;
  modules: (student: string, topics: ModuleTopics) => string;
  noSessions: () => string;
  missedYou: (student: string) => string;
  milestone: (student: string, step: string) => string;
  strength: (student: string, words: string) => string;
  thanks: () => string;
  next: (topic: string) => string;
  question: () => string;
  signature: (sender: string, school: string) => string;
};

/** A number in words from a list that begins with zero; larger ones in figures of the language. */
export function numberIn(
  words: readonly string[],
  language: FamilyLanguage,
): (n: number) => string {
  return (n) => words[n] ?? new Intl.NumberFormat(language).format(n);
}

/** "science, math and art" as the language lists things. */
export function listIn(language: FamilyLanguage): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  return (items) => format.format(items);
}

/** Sender and school on one line, whichever is there. */
export function signedBy(between: string): (sender: string, school: string) => string {
  return (sender, school) =>
    [sender, school]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(between);
}
