import { i18n } from '#i18n';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { PutOffRow } from '../../../../components/week/week-row.ts';
import type { Task } from '../../../../lib/domain/casework/task.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { moveToBin, restoreFromBin } from '../../../../lib/store/bin.ts';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import type { StaffRecord } from '../../../../lib/store/staff-records.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useAct } from '../student/use-act.ts';

type Named = { studentId: string; name: string };

/** Acts of the week that are done in place, each with Undo; what fails says that nothing was saved. */
export function useWeekActs(today: SchoolDay) {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const shownName = useShownName();
  const act = useAct();

  function setDone(task: Task, doneOn: SchoolDay | null) {
    const seen = { id: task.id, expectedRevision: task.revision };
    return reviseCasework(store, 'tasks', seen, { doneOn }, author);
  }
  function finish(task: Task) {
    act(async () => {
      const done = await setDone(task, today);
      const undo = () => act(() => setDone(done, null));
      showToast({ text: i18n.t('agenda.task.done', { task: task.text }), undo });
    });
  }
  function bringBack({ key: id }: PutOffRow) {
    act(async () => {
      await moveToBin(store, 'snoozes', id, author);
      const undo = () => act(() => restoreFromBin(store, 'snoozes', id, author));
      showToast({ text: i18n.t('agenda.putOff.broughtBack'), undo });
    });
  }
  function addMine({ studentId, name }: Named) {
    act(async () => {
      const { id } = await addCasework(store, 'caseload', { studentId, person: author.by }, author);
      const undo = () => act(() => moveToBin(store, 'caseload', id, author));
      showToast({ text: i18n.t('agenda.caseload.added', { name: shownName(name) }), undo });
    });
  }
  function removeMine({ name }: Named, own: readonly StaffRecord<'caseload'>[]) {
    act(async () => {
      for (const { id } of own) await moveToBin(store, 'caseload', id, author);
      const undo = () =>
        act(async () => {
          for (const { id } of own) await restoreFromBin(store, 'caseload', id, author);
        });
      showToast({ text: i18n.t('agenda.caseload.removed', { name: shownName(name) }), undo });
    });
  }
  return { finish, bringBack, addMine, removeMine };
}
