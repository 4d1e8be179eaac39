import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { Note } from '../../lib/domain/note.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Badge } from '../ui/Badge.tsx';
import { Facts } from '../ui/Facts.tsx';
import { ItemActions } from './ItemActions.tsx';
import '../ui/list.css';

type NoteListProps = {
  notes: readonly Note[];
  today: SchoolDay;
  onEdit: (note: Note) => void;
  onRemove: (note: Note) => void;
  /** How the note stood before, under it. */
  earlier?: (note: Note) => ReactNode;
};

function NoteItem({
  note,
  today,
  onEdit,
  onRemove,
  earlier,
}: Omit<NoteListProps, 'notes'> & { note: Note }) {
  const day = formatDay(schoolDayOf(note.createdAt), today);
  const kind = i18n.t(`student.note.${note.kind}.name`);
  return (
    <li>
      <div>
        {note.kind === 'record' ? null : <Badge kind="plain">{kind}</Badge>}
        <p className="typed">{note.text}</p>
        <p className="list__meta">
          <Facts>
            {day}
            {note.createdBy}
            {note.revision > 1
              ? i18n.t('student.note.edited', {
                  day: formatDay(schoolDayOf(note.updatedAt), today),
                })
              : null}
          </Facts>
        </p>
        {earlier?.(note)}
      </div>
      <ItemActions
        name={i18n.t('student.note.nameOf', { kind, day })}
        onEdit={() => onEdit(note)}
        onRemove={() => onRemove(note)}
      />
    </li>
  );
}

/** Notes, newest first; restricted notes and private jottings are named as such on the note itself. */
export function NoteList({ notes, ...rest }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="list list--2">
      {notes
        .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
        .map((note) => (
          <NoteItem key={note.id} note={note} {...rest} />
        ))}
    </ul>
  );
}
