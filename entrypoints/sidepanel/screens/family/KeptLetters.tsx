import { i18n } from '#i18n';
import { ItemActions } from '../../../../components/case/ItemActions.tsx';
import { Disclosure } from '../../../../components/ui/Disclosure.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { Week } from '../../../../lib/domain/casework/week-facts.ts';
import { dropDraft, readDraft, saveDraft } from '../../../../lib/store/drafts.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { useStore } from '../../hooks/store-context.ts';
import type { CaseView } from '../student/case-view.ts';
import { useAct } from '../student/use-act.ts';
import { letterKey, useKeptLetters } from './use-kept-letters.ts';
import '../../../../components/ui/list.css';

/** Removes the draft of a letter; the toast brings it back. */
function useRemoveLetter(studentId: string): (week: Week) => void {
  const store = useStore();
  const showToast = useToast();
  const act = useAct();
  return (week) => {
    const key = letterKey(studentId, week);
    act(async () => {
      const text = await readDraft(store, key);
      await dropDraft(store, key);
      const undo = () => act(() => saveDraft(store, key, text ?? ''));
      showToast({ text: i18n.t('student.form.draftGone'), undo });
    });
  };
}

/** Letters of earlier weeks that were begun and not sent: each can be opened as it was left, or removed. */
export function KeptLetters({ view, openId }: { view: CaseView; openId: string | null }) {
  const { file, today, forms } = view;
  const remove = useRemoveLetter(file.student.id);
  const weeks = useKeptLetters(file.student.id, today).filter(({ from }) => from !== openId);
  if (weeks.length === 0) return null;
  return (
    <Disclosure title={i18n.t('paper.letter.kept', weeks.length, { n: weeks.length })}>
      <ul className="list list--1">
        {weeks.map((week) => {
          const name = i18n.t('paper.letter.weekOf', { day: formatDay(week.from, today) });
          return (
            <li key={week.from}>
              <div className="split split--center">
                <p className="sm">{name}</p>
                <ItemActions
                  name={name}
                  onEdit={() => forms.open({ kind: 'update', id: week.from })}
                  onRemove={() => remove(week)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
