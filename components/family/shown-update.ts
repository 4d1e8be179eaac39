import type { FamilyLanguage } from '../../lib/domain/casework/family-language.ts';
import type { WeeklyFacts } from '../../lib/domain/casework/weekly-facts.ts';
import {
  editSentence,
  type UpdateSentence,
  type WeeklyUpdate,
} from '../../lib/domain/casework/weekly-update.ts';
import { draftUpdate, type UpdateFrame } from '../../lib/words/family/draft-update.ts';
import { editsOf, languageOf, type UpdateFormValue } from './update-form-value.ts';

/** A sentence as it stands, what was drafted there, and what that says in the staff member's own language (null: the same). */
export type ShownSentence = UpdateSentence & {
  drafted: string;
  meaning: string | null;
  isEdited: boolean;
  /** The records changed since it was rewritten: it may say what is no longer so. */
  isOutdated: boolean;
};

export type ShownUpdate = Omit<WeeklyUpdate, 'sentences'> & {
  sentences: readonly ShownSentence[];
  /** Words of staff that stand in the text as typed, in whatever language. */
  untranslated: readonly string[];
};

/**
 * The update drafted from the facts, with what the person rewrote in its place, and beside each sentence its meaning in `own`.
 * Null when the facts tell nothing.
 */
export function shownUpdate(
  facts: WeeklyFacts,
  frame: UpdateFrame,
  value: UpdateFormValue,
  own: FamilyLanguage,
): ShownUpdate | null {
  const language = languageOf(value);
  const drafted = draftUpdate(facts, frame, language);
  if (drafted === null) return null;
  const edits = editsOf(value.edits)[language] ?? {};
  const meant = language === own ? null : draftUpdate(facts, frame, own);
  const sentences = drafted.sentences.map((sentence): ShownSentence => {
    const edit = edits[sentence.id];
    const now = edit ? editSentence(drafted, sentence.id, edit.text) : drafted;
    const shown = now.sentences.find(({ id }) => id === sentence.id) ?? sentence;
    return {
      ...shown,
      drafted: sentence.text,
      meaning: meant?.sentences.find(({ id }) => id === sentence.id)?.text ?? null,
      isEdited: edit !== undefined,
      isOutdated: edit !== undefined && edit.of !== sentence.text,
    };
  });
  const typed = sentences.flatMap((sentence) => sentence.typed);
  return { ...drafted, sentences, untranslated: language === own ? [] : [...new Set(typed)] };
}
