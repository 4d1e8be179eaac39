import { useState } from 'react';
import { i18n } from '#i18n';
import type { AnswerControls } from '../../../components/page/answer-controls.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import type { Cause } from '../../../lib/domain/cause.ts';
import { moveToBin } from '../../../lib/store/bin.ts';
import { reviseCause } from '../../../lib/store/causes.ts';
import { causeState } from '../screens/page/standing-words.ts';
import { useStore } from './store-context.ts';
import { useAuthor } from './use-author.ts';

export type SavedAnswer = {
  saved: AnswerControls['saved'];
  /** Says that an answer is on disk, with Undo for 10 seconds. */
  tell: (cause: Cause) => void;
  sayWho: (source: Cause['source']) => void;
  forget: () => void;
};

/** The answer that was saved last: it can be taken back, and who said so can follow in place (ui/design.md B3). */
export function useSavedAnswer(nameOf: (studentId: string) => string): SavedAnswer {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const [cause, setCause] = useState<Cause | null>(null);
  const forget = () => setCause(null);

  function takeBack(id: string) {
    const failed = () => showToast({ text: i18n.t('page.notTakenBack'), isRefusal: true });
    moveToBin(store, 'causes', id, author).then(forget, failed);
  }
  function tell(told: Cause) {
    setCause(told);
    const text = i18n.t('page.savedFor', { name: nameOf(told.studentId) });
    showToast({ text, undo: () => takeBack(told.id) });
  }
  function sayWho(source: Cause['source']) {
    if (!cause) return;
    const seen = { id: cause.id, expectedRevision: cause.revision };
    reviseCause(store, seen, { source }, author).then(setCause, () => {
      forget();
      showToast({ text: i18n.t('ui.notSaved'), isRefusal: true });
    });
  }
  const { studentId, source } = cause ?? {};
  const saved =
    cause && studentId && source ? { studentId, source, state: causeState([cause]) } : null;
  return { saved, tell, sayWho, forget };
}
