import { z } from '../../lib/domain/zod.ts';
import {
  type FamilyLanguage,
  familyLanguageFor,
  familyLanguageSchema,
} from '../../lib/domain/casework/family-language.ts';
import type { ContactPreferences } from '../../lib/domain/casework/contact-preferences.ts';
import type { UpdateSentenceId } from '../../lib/domain/casework/weekly-update.ts';

/** How an update can leave the device. */
export const ways = ['copy', 'text', 'email'] as const;
export type Way = (typeof ways)[number];

/** What a person adds to and changes in one week's update; flat, so that it can be kept as a draft. */
export type UpdateFormValue = {
  language: string;
  student: string;
  /** Who is greeted; empty greets nobody by name. */
  person: string;
  /** Who signs; empty while the person's own name does. */
  sender: string;
  next: string;
  strength: string;
  thanks: boolean;
  /** Rewritten sentences, by language: see {@link editsOf}. */
  edits: string;
  /** What left the device, until somebody says whether it was sent: see {@link leftOf}. Empty before. */
  left: string;
};

/** The language that a draft begins in: the family's where there are sentences for it, else the staff member's own. */
export function languageFor(
  preferences: Pick<ContactPreferences, 'language'> | null,
  own: FamilyLanguage,
): FamilyLanguage {
  return familyLanguageFor(preferences?.language ?? '') ?? own;
}

export function languageOf({ language }: UpdateFormValue): FamilyLanguage {
  return familyLanguageSchema.catch('en').parse(language);
}

/** What left the device, word for word, however the draft was changed since. */
export type Left = { way: Way; text: string; language: FamilyLanguage };

const leftSchema = z.object({
  way: z.enum(ways),
  text: z.string().min(1),
  language: familyLanguageSchema,
});

/** What left and waits for "I sent it"; null where nothing did. */
export function leftOf({ left }: Pick<UpdateFormValue, 'left'>): Left | null {
  return left === '' ? null : (leftSchema.safeParse(parsed(left)).data ?? null);
}

export function leftText(left: Left): string {
  return JSON.stringify(left);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One rewritten sentence, and the drafted words it was made from: when those change, the person is told. */
export type Edit = { text: string; of: string };
export type Edits = Record<string, Record<string, Edit>>;

const editsSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ text: z.string(), of: z.string() })),
);

/** The edits out of the kept text; none where it holds nothing of the kind. */
export function editsOf(kept: string): Edits {
  return editsSchema.safeParse(parsed(kept)).data ?? {};
}

/** The kept text with one sentence rewritten; the drafted words themselves are no edit. */
export function withEdit(
  kept: string,
  language: FamilyLanguage,
  id: UpdateSentenceId,
  edit: Edit,
): string {
  const edits = editsOf(kept);
  const { [id]: _, ...others } = edits[language] ?? {};
  const own = edit.text === edit.of ? others : { ...others, [id]: edit };
  return keptText({ ...edits, [language]: own });
}

/** The kept text with nothing rewritten in one language. */
export function withoutEdits(kept: string, language: FamilyLanguage): string {
  return keptText({ ...editsOf(kept), [language]: {} });
}

function keptText(edits: Edits): string {
  const some = Object.entries(edits).filter(([, own]) => Object.keys(own).length > 0);
  return some.length === 0 ? '' : JSON.stringify(Object.fromEntries(some));
}
