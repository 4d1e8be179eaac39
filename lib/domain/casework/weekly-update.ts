import {
  wantsChannel,
  type ContactChannel,
  type ContactPreferences,
} from './contact-preferences.ts';
import type { FamilyLanguage } from './family-language.ts';
import type { WeeklyFacts } from './weekly-facts.ts';
import { wordCount } from './wording/reading-level.ts';

/** The sentences of an update, in their order. */
export type UpdateSentenceId =
  | 'greeting'
  | 'week'
  | 'milestone'
  | 'strength'
  | 'thanks'
  | 'next'
  | 'question'
  | 'signature';

/** One sentence, edited by itself. `typed` are words in it that staff typed: nobody translated them. */
export type UpdateSentence = { id: UpdateSentenceId; text: string; typed: readonly string[] };

export type WeeklyUpdate = {
  language: FamilyLanguage;
  direction: 'ltr' | 'rtl';
  /** False: the sentences have not been read by a speaker yet, and the panel says so. */
  reviewed: boolean;
  sentences: readonly UpdateSentence[];
};

/** A family's update stays under this many words (domain.md 5). */
export const updateWordLimit = 150;

/** How the week's sentence is told: what was attended, that there were no sessions, that the student was missed, modules only, or nothing. */
export type WeekKind = 'attended' | 'missed-you' | 'no-sessions' | 'modules-only' | 'nothing';

/** An unknown log is never told as a week without sessions, and none attended is said without a number. */
export function weekKind({ held, attended, modules }: WeeklyFacts): WeekKind {
  if (held !== null && attended !== null && attended > 0) return 'attended';
  if (modules.length > 0) return 'modules-only';
  if (held === null) return 'nothing';
  return held === 0 ? 'no-sessions' : 'missed-you';
}

/**
 * The sentences the facts carry, in order. Empty when there is nothing to tell: then no update is written. Greeting, question
 * and signature alone are no news.
 */
export function sentencesFor(facts: WeeklyFacts): UpdateSentenceId[] {
  const news: [UpdateSentenceId, boolean][] = [
    ['week', weekKind(facts) !== 'nothing'],
    ['milestone', facts.milestone !== null],
    ['strength', facts.strength !== null],
    ['thanks', facts.thanks],
    ['next', facts.next !== null],
  ];
  const told = news.flatMap(([id, isTold]) => (isTold ? [id] : []));
  if (told.every((id) => id === 'thanks')) return [];
  return ['greeting', ...told, 'question', 'signature'];
}

/** The update as sent: greeting and signature on lines of their own; empty sentences are left out. */
export function updateText({ language, sentences }: WeeklyUpdate): string {
  const own = (id: UpdateSentenceId) => id === 'greeting' || id === 'signature';
  const said = sentences.filter(({ text }) => text.trim() !== '');
  const between = language === 'zh' ? '' : ' ';
  return said
    .map(({ id, text }, index) => {
      const before = said[index - 1];
      if (before === undefined) return text.trim();
      const line = own(id) || own(before.id);
      return (line ? '\n\n' : between) + text.trim();
    })
    .join('');
}

/** The update with one sentence rewritten; typed words that are no longer in it are forgotten. */
export function editSentence(
  update: WeeklyUpdate,
  id: UpdateSentenceId,
  text: string,
): WeeklyUpdate {
  const edit = (one: UpdateSentence): UpdateSentence =>
    one.id === id
      ? { ...one, text, typed: one.typed.filter((words) => text.includes(words)) }
      : one;
  return { ...update, sentences: update.sentences.map(edit) };
}

/** Words in the update, and whether it stays under the limit. */
export function updateLength(update: WeeklyUpdate): { words: number; fits: boolean } {
  const words = wordCount(updateText(update), update.language);
  return { words, fits: words < updateWordLimit };
}

export type SendAnswer =
  | { can: true }
  | { can: false; why: 'opted-out' | 'other-channel-wanted' | 'nothing-to-say' };

/** Whether an update may go out this way: an opt-out is a no, and so is a channel the family does not want. */
export function canSend(
  update: WeeklyUpdate | null,
  preferences: ContactPreferences | null,
  channel: ContactChannel,
): SendAnswer {
  if (preferences !== null && preferences.deletedAt === null && preferences.optOut !== 'none') {
    return { can: false, why: 'opted-out' };
  }
  if (update === null || updateText(update) === '') return { can: false, why: 'nothing-to-say' };
  const asked = preferences?.deletedAt === null ? preferences : null;
  return wantsChannel(asked, channel) ? { can: true } : { can: false, why: 'other-channel-wanted' };
}
