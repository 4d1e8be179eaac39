import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { ApartNotes } from '../../../../components/case/ApartNotes.tsx';
import { NoteList } from '../../../../components/case/NoteList.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import type { Note, NoteKind } from '../../../../lib/domain/note.ts';
import { useEarlier } from '../leaving/use-earlier.tsx';
import { openIdOf, type CaseView } from './case-view.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { useRemoval } from './use-removal.ts';

const apart = ['restricted', 'private'] as const satisfies readonly NoteKind[];

/** Draws the notes of one kind, with what can be done to each. */
function useNotesOfKind({ file, today, forms }: CaseView): (kind: NoteKind) => ReactNode {
  const remove = useRemoval();
  const earlier = useEarlier('notes', file.student.id, today);
  const nameOf = ({ kind }: Note) => i18n.t(`student.note.${kind}.name`);
  return (kind) => (
    <NoteList
      notes={file.notes.filter((note) => note.kind === kind)}
      today={today}
      onEdit={({ id }) => forms.open({ kind: 'note', id })}
      earlier={(note) => earlier(note, nameOf(note))}
      onRemove={(note) => remove('notes', note.id, nameOf(note))}
    />
  );
}

/** Notes of the record; restricted notes and private jottings apart, each saying what it is (domain.md 9). */
export function Notes({ view }: { view: CaseView }) {
  const { file, forms } = view;
  const openId = openIdOf(view, 'note');
  const notesOfKind = useNotesOfKind(view);
  return (
    <Section
      title={i18n.t('student.note.title')}
      action={
        <LinkButton small onPress={() => forms.open({ kind: 'note', id: null })}>
          <Icon name="plus" size="sm" />
          {i18n.t('student.note.add')}
        </LinkButton>
      }
    >
      {openId === undefined ? null : <NoteEditor key={openId} view={view} id={openId} />}
      {file.notes.length === 0 && openId === undefined && (
        <p className="sm muted">{i18n.t('student.note.none')}</p>
      )}
      {notesOfKind('record')}
      {apart.map((kind) => (
        <ApartNotes
          key={kind}
          kind={kind}
          count={file.notes.filter((note) => note.kind === kind).length}
        >
          {notesOfKind(kind)}
        </ApartNotes>
      ))}
    </Section>
  );
}
