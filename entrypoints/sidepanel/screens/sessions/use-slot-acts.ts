import { useMemo } from 'react';
import { i18n } from '#i18n';
import { sessionName } from '../../../../components/sessions/session-words.ts';
import type { SlotActs } from '../../../../components/sessions/SlotRow.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { Session } from '../../../../lib/domain/casework/session.ts';
import { moveToBin } from '../../../../lib/store/bin.ts';
import { addCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import type { CaseView } from '../student/case-view.ts';
import { useAct } from '../student/use-act.ts';
import { useRemoval } from '../student/use-removal.ts';
import { sessionFormId } from './session-form-id.ts';
import type { SessionView } from './session-view.ts';
import { type TapIn, useTapIn } from './use-tap-in.ts';

/** Writes that a missed session was made up today, and can take it back. */
function useMakeUp({ file, today }: CaseView): (missed: Session) => void {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  return (missed) =>
    act(async () => {
      const made = await addCasework(
        store,
        'sessions',
        {
          studentId: file.student.id,
          planId: missed.planId,
          groupId: null,
          date: today,
          block: missed.block,
          plannedMinutes: missed.plannedMinutes,
          minutes: null,
          mark: 'make-up',
          makesUpFor: missed.id,
          topic: missed.topic,
          teacher: '',
          note: '',
        },
        author,
      );
      const undo = () => act(() => moveToBin(store, 'sessions', made.id, author));
      showToast({
        text: i18n.t('sessions.madeUpSaid', { name: sessionName(missed, today) }),
        undo,
      });
    });
}

/** What can be done with each session of a case, and what of it could not be saved. */
export function useSlotActs(
  view: CaseView,
  { slots }: SessionView,
): { acts: SlotActs; tapIn: TapIn } {
  const { file, today, forms } = view;
  const drawn = useMemo(
    () =>
      slots.map((slot) => ({
        studentId: file.student.id,
        slot,
        name: sessionName(slot, today),
      })),
    [slots, file.student.id, today],
  );
  const tapIn = useTapIn(drawn);
  const { tap, pending, isFailed, retry } = tapIn;
  const remove = useRemoval();
  const makeUp = useMakeUp(view);
  const studentId = file.student.id;
  const acts: SlotActs = {
    today,
    pending: (slot) => pending(studentId, slot),
    isFailed: (slot) => isFailed(studentId, slot),
    onRetry: (slot) => retry({ studentId, slot }),
    onTap: (slot, mark) =>
      tap({ studentId, slot, name: sessionName(slot, today), group: null }, mark),
    onMadeUp: makeUp,
    onEdit: (slot) => forms.open({ kind: 'session', id: sessionFormId(slot) }),
    onRemove: (session) => remove('sessions', session.id, sessionName(session, today)),
  };
  return { acts, tapIn };
}
