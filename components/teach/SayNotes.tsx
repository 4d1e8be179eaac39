import { i18n } from '#i18n';
import { layoutOf, type LayoutDraft } from '../../lib/domain/teaching.ts';
import { Callout } from '../ui/Callout.tsx';

/** What the choices so far mean: what is still to be said, and what will not be compared with any line. */
function notesOf(draft: LayoutDraft): string[] {
  const { counted, otherKind, unit, window, enrolled, sisId } = draft;
  const isOneKind = counted !== 'all' && counted !== null;
  return [
    ...(layoutOf(draft) ? [] : [i18n.t('teach.say.open')]),
    ...(isOneKind && !otherKind ? [i18n.t('teach.say.oneKind')] : []),
    ...(isOneKind && otherKind ? [i18n.t('teach.say.bothKinds')] : []),
    ...(unit !== null && unit !== 'day' ? [i18n.t('teach.say.otherUnit')] : []),
    ...(window !== null && window !== 'school-year' ? [i18n.t('teach.say.otherWindow')] : []),
    ...(sisId ? [] : [i18n.t('teach.say.noId')]),
    enrolled ? i18n.t('teach.say.enrolledToDate') : i18n.t('teach.say.noEnrolled'),
  ];
}

/** One sentence per thing to know before the check. */
export function SayNotes({ draft }: { draft: LayoutDraft }) {
  return (
    <Callout kind="plain">
      <output className="stack stack--1">
        {notesOf(draft).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </output>
    </Callout>
  );
}
