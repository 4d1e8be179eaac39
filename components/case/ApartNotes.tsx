import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { NoteKind } from '../../lib/domain/note.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import './why.css';

/** Notes that are kept apart from the record, folded, with what they are and where they never go (ui/design.md D1). */
export function ApartNotes({
  kind,
  count,
  children,
}: {
  kind: Exclude<NoteKind, 'record'>;
  count: number;
  children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <div className="apart">
      <Disclosure
        title={
          <>
            <Icon name="private" size="sm" />
            {i18n.t(`why.notes.${kind}`, count, { n: count })}
          </>
        }
      >
        {children}
      </Disclosure>
      <p className="xs muted">{i18n.t(`student.note.${kind}.means`)}</p>
    </div>
  );
}
