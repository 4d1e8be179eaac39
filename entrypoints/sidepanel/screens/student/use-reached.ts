import { i18n } from '#i18n';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { type Milestone, saidReachedOn } from '../../../../lib/domain/casework/milestone.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { markReached } from '../../../../lib/store/milestones.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useAct } from './use-act.ts';

/** Marks a step as reached on a day, or with null as not reached; the toast takes either back. */
export function useReached(): (step: Milestone, day: SchoolDay | null) => void {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  return (step, day) => {
    const seen = ({ id, revision }: Milestone) => ({ id, expectedRevision: revision });
    act(async () => {
      const marked = await markReached(store, seen(step), day, author);
      const undo = () => act(() => markReached(store, seen(marked), saidReachedOn(step), author));
      showToast({ text: i18n.t('student.form.saved'), undo });
    });
  };
}
