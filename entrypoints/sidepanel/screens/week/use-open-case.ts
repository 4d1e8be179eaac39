import type { CasePart } from '../../../../components/student/CaseStrip.tsx';
import type { AgendaItem } from '../../../../lib/domain/casework/agenda-item.ts';
import { saveDraft } from '../../../../lib/store/drafts.ts';
import { useStore } from '../../hooks/store-context.ts';
import type { Go } from '../../navigation.ts';
import { openFormKey, openFormText, type OpenForm, partOf } from '../student/open-form.ts';

const parts: Record<AgendaItem['kind'], CasePart> = {
  relapse: 'bridge',
  'follow-up': 'sessions',
  'family-update': 'family',
  milestone: 'plan',
  review: 'bridge',
  transition: 'bridge',
  task: 'family',
};

/** The form in which an item is dealt with at once; null where there is something to look at first. */
function formFor(item: AgendaItem): OpenForm | null {
  if (item.kind === 'follow-up' || (item.kind === 'task' && item.task === null)) {
    return { kind: 'contact', id: null };
  }
  if (item.kind === 'family-update') return { kind: 'update', id: null };
  return item.kind === 'review' ? { kind: 'review', id: null } : null;
}

/** Ways into a case from an item: to the tab it belongs to, or with the form open in which it is done. */
export function useOpenCase(go: Go) {
  const store = useStore();
  function toPart({ kind, studentId }: AgendaItem) {
    go.toStudent(studentId, 'case', parts[kind]);
  }
  function toForm(item: AgendaItem) {
    const form = formFor(item);
    if (form === null) {
      toPart(item);
      return;
    }
    const open = () => go.toStudent(item.studentId, 'case', partOf(form));
    // A case opens with the form it was left with. Without it, it still opens at the right place.
    saveDraft(store, openFormKey(item.studentId), openFormText(form)).then(open, open);
  }
  return { toPart, toForm };
}
