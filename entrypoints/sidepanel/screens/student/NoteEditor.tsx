import { i18n } from '#i18n';
import { noteText } from '../../../../components/case/form-text.ts';
import {
  newNote,
  noteInput,
  noteProblems,
  type NoteFormValue,
} from '../../../../components/case/note-form-value.ts';
import { NoteForm } from '../../../../components/case/NoteForm.tsx';
import type { Note } from '../../../../lib/domain/note.ts';
import { addNote, reviseNote } from '../../../../lib/store/notes.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

const toEdit = ({ kind, text }: Note): NoteFormValue => ({ kind, text });

/** Adds a note, or changes the one with this id; a note that is gone meanwhile is added anew. */
export function NoteEditor({ view, id }: { view: CaseView; id: string | null }) {
  const store = useStore();
  const author = useAuthor();
  const { notes, student } = view.file;
  const note = notes.find((known) => known.id === id) ?? null;
  const form = useForm({
    ...formBasics(view, 'note', id),
    initial: note === null ? newNote : toEdit(note),
    revision: note?.revision ?? 0,
    problems: noteProblems,
    save: (value: NoteFormValue, seenRevision) =>
      note === null
        ? addNote(store, { ...noteInput(value), studentId: student.id }, author)
        : reviseNote(
            store,
            { id: note.id, expectedRevision: seenRevision },
            noteInput(value),
            author,
          ),
  });
  return (
    <FormShell
      form={form}
      label={i18n.t(note === null ? 'student.note.addTitle' : 'student.note.editTitle')}
      saveLabel={i18n.t('student.note.save')}
      mine={noteText(form.value)}
      stored={note === null ? '' : noteText(toEdit(note))}
      onClose={view.forms.close}
      firstField="textarea"
    >
      <NoteForm value={form.value} onChange={form.change} problems={form.problems} />
    </FormShell>
  );
}
