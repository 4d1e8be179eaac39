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
import { useTapIn } from './use-tap-in.ts';

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

/** What can be done with each session of a case. */
export function useSlotActs(view: CaseView): SlotActs {
  const { file, today, forms } = view;
  const { tap, pending } = useTapIn();
  const remove = useRemoval();
  const makeUp = useMakeUp(view);
  const studentId = file.student.id;
  return {
    today,
    pending: (slot) => pending(studentId, slot),
    onTap: (slot, mark) =>
      tap({ studentId, slot, name: sessionName(slot, today), group: null }, mark),
    onMadeUp: makeUp,
    onEdit: (slot) => forms.open({ kind: 'session', id: sessionFormId(slot) }),
    onRemove: (session) => remove('sessions', session.id, sessionName(session, today)),
  };
}
