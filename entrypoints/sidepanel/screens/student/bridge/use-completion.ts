import { i18n } from '#i18n';
import { useToast } from '../../../../../components/ui/Toast.tsx';
import type { Transition } from '../../../../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../../../../lib/domain/school-day.ts';
import { reviseCasework } from '../../../../../lib/store/casework.ts';
import { useStore } from '../../../hooks/store-context.ts';
import { useAuthor } from '../../../hooks/use-author.ts';
import { useAct } from '../use-act.ts';

/** Says that a return was completed on a day, which starts the watch; the toast takes it back. */
export function useCompletion(): (transition: Transition, day: SchoolDay) => void {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  return (transition, day) => {
    const write = ({ id, revision }: Transition, completedOn: SchoolDay | null) =>
      reviseCasework(
        store,
        'transitions',
        { id, expectedRevision: revision },
        { completedOn },
        author,
      );
    act(async () => {
      const completed = await write(transition, day);
      const undo = () => act(() => write(completed, transition.completedOn));
      showToast({ text: i18n.t('bridge.completedToast'), undo });
    });
  };
}
