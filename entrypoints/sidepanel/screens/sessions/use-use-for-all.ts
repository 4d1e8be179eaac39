import { i18n } from '#i18n';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { Session } from '../../../../lib/domain/casework/session.ts';
import { reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useAct } from '../student/use-act.ts';
import type { Desk } from './use-desk.ts';

/** Sessions of a sign-in that are marked and say another topic or teacher than it does now. */
export function differingSessions({ rows, note }: Desk): Session[] {
  const told = { topic: note.topic.trim(), teacher: note.teacher.trim() };
  return (rows ?? [])
    .flatMap(({ slot }) => slot.session ?? [])
    .filter(({ groupId }) => groupId !== null && groupId === note.groupId)
    .filter(({ topic, teacher }) => topic !== told.topic || teacher !== told.teacher);
}

/** Puts topic and teacher of a sign-in on every session marked there, and can take it back. */
export function useUseForAll(desk: Desk): () => void {
  const store = useStore();
  const author = useAuthor();
  const act = useAct();
  const showToast = useToast();
  const write = async (
    sessions: readonly Session[],
    told: (session: Session) => Pick<Session, 'topic' | 'teacher'>,
  ) => {
    const written: Session[] = [];
    for (const session of sessions) {
      const seen = { id: session.id, expectedRevision: session.revision };
      // One after the other: each is a record of its own, and the store writes one at a time.
      // oxlint-disable-next-line no-await-in-loop
      written.push(await reviseCasework(store, 'sessions', seen, told(session), author));
    }
    return written;
  };
  return () =>
    act(async () => {
      const before = new Map(differingSessions(desk).map((session) => [session.id, session]));
      const told = { topic: desk.note.topic.trim(), teacher: desk.note.teacher.trim() };
      const written = await write([...before.values()], () => told);
      const undo = () =>
        act(() =>
          write(written, (session) => {
            const { topic, teacher } = before.get(session.id) ?? session;
            return { topic, teacher };
          }),
        );
      showToast({ text: i18n.t('sessions.desk.usedForAll'), undo });
    });
}
