import type { FamilyLanguage } from '../../lib/domain/casework/family-language.ts';
import type { UpdateSentenceId } from '../../lib/domain/casework/weekly-update.ts';
import { findAbsenceCounts } from '../../lib/domain/casework/wording/absence-count.ts';
import { findPunitive, kinderText } from '../../lib/domain/casework/wording/punitive.ts';
import type { ShownSentence, ShownUpdate } from './shown-update.ts';

/** A sentence with kinder words in the place of harsh ones. */
export type Mend = { id: UpdateSentenceId; text: string };

/** What is looked at before a family reads it; `look` is advice and stops nobody (ui/design.md D6). */
export type UpdateCheck =
  | { kind: 'content'; isFine: boolean; lacks: 'good' | 'next' | null }
  | { kind: 'wording'; isFine: boolean; isChecked: boolean; found: string[]; mends: Mend[] }
  | { kind: 'source'; isFine: boolean; why: 'reviewed' | 'edited' | 'unreviewed' };

const good: readonly UpdateSentenceId[] = ['week', 'milestone', 'strength'];

function content({ sentences }: ShownUpdate): UpdateCheck {
  const says = (ids: readonly UpdateSentenceId[]) =>
    sentences.some(({ id, text }) => ids.includes(id) && text.trim() !== '');
  const lacks = !says(good) ? 'good' : says(['next']) ? null : 'next';
  return { kind: 'content', isFine: lacks === null, lacks };
}

/** Whether there is no good news in it, or nothing about what comes next. */
export function lacksSomething(update: ShownUpdate): boolean {
  return !content(update).isFine;
}

function harshWords(text: string, language: string): string[] {
  const found = [
    ...(findPunitive(text, language) ?? []),
    ...(findAbsenceCounts(text, language) ?? []),
  ];
  return found.map((hit) => hit.text);
}

/** What staff put into a sentence is also read in their own language: it may not be in that of the text. */
function harshIn(sentence: ShownSentence, language: FamilyLanguage, own: FamilyLanguage): string[] {
  const theirs = sentence.isEdited ? [sentence.text] : sentence.typed;
  const foreign = language === own ? [] : theirs.flatMap((words) => harshWords(words, own));
  return [...harshWords(sentence.text, language), ...foreign];
}

function wording({ language, sentences }: ShownUpdate, own: FamilyLanguage): UpdateCheck {
  const isChecked = findPunitive('', language) !== null;
  const found = sentences.flatMap((sentence) => harshIn(sentence, language, own));
  const mends = sentences.flatMap(({ id, text }): Mend[] => {
    const kinder = kinderText(text, language);
    return kinder === null ? [] : [{ id, text: kinder }];
  });
  const isFine = isChecked && found.length === 0;
  return { kind: 'wording', isFine, isChecked, found: [...new Set(found)], mends };
}

function source({ reviewed, sentences, untranslated }: ShownUpdate): UpdateCheck {
  const isOwn = sentences.some(({ isEdited }) => isEdited) || untranslated.length > 0;
  const why = !reviewed ? 'unreviewed' : isOwn ? 'edited' : 'reviewed';
  return { kind: 'source', isFine: why === 'reviewed', why };
}

/** The three checks of an update, in their order; `own` is the language of the person who writes. */
export function updateChecks(update: ShownUpdate, own: FamilyLanguage): UpdateCheck[] {
  return [content(update), wording(update, own), source(update)];
}
