import { noteKindSchema, noteSchema, type Note, type NoteKind } from '../../lib/domain/note.ts';

export type NoteFormValue = { kind: string; text: string };
export type NoteInput = Pick<Note, 'kind' | 'text'>;
export type NoteProblem = 'text';

export const newNote: NoteFormValue = { kind: 'record', text: '' };

export function noteKindOf({ kind }: Pick<NoteFormValue, 'kind'>): NoteKind {
  return noteKindSchema.catch('record').parse(kind);
}

/** What is still missing; empty when the note can be saved. */
export function noteProblems({ text }: NoteFormValue): NoteProblem[] {
  return text.trim() === '' ? ['text'] : [];
}

const inputSchema = noteSchema.pick({ kind: true, text: true });

/** The note to save, as typed. Throws a ZodError when it is empty or too long. */
export function noteInput(value: NoteFormValue): NoteInput {
  return inputSchema.parse({ kind: noteKindOf(value), text: value.text });
}
