import { useState } from 'react';
import { PageQuestions } from '../../../../components/teach/PageQuestions.tsx';
import type { FrameState } from '../../../../lib/domain/page-state.ts';
import type { TaughtLayout } from '../../../../lib/domain/taught-page.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { keepTaught } from './keep-taught.ts';

type AskedOfPageProps = { tabId: number; frames: readonly FrameState[]; onTeach: () => void };

/** What readers could not decide: each answer is a whole layout, kept with one click and read by at once. */
export function AskedOfPage({ tabId, frames, onTeach }: AskedOfPageProps) {
  const db = useDatabase();
  const [notSaved, setNotSaved] = useState(false);
  const asking = frames.find(({ explained }) => (explained?.questions.length ?? 0) > 0);
  if (!asking) return null;
  const { origin } = asking;
  async function answer(layout: TaughtLayout) {
    setNotSaved(false);
    try {
      await keepTaught(db, { tabId, origin, layout });
    } catch (error) {
      setNotSaved(true);
      await noteTrouble(error, 'saving');
    }
  }
  return (
    <PageQuestions
      questions={asking.explained?.questions ?? []}
      onAnswer={(layout) => void answer(layout)}
      onTeach={onTeach}
      notSaved={notSaved}
    />
  );
}
