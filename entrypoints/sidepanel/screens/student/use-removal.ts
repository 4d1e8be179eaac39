import { i18n } from '#i18n';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { moveToBin, restoreFromBin } from '../../../../lib/store/bin.ts';
import type { StaffTable } from '../../../../lib/store/staff-records.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useAct } from './use-act.ts';

/** Moves a record to the bin and offers to bring it back; `name` is what the toast calls it. */
export function useRemoval(): (table: StaffTable, id: string, name: string) => void {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  return (table, id, name) => {
    const bringBack = () => act(() => restoreFromBin(store, table, id, author));
    act(async () => {
      await moveToBin(store, table, id, author);
      showToast({ text: i18n.t('student.form.removed', { name }), undo: bringBack });
    });
  };
}
