import { useState } from 'react';
import { type Checked, CheckStep } from '../../../../components/teach/CheckStep.tsx';
import type { PageReading } from '../../../../lib/domain/page-reading.ts';
import { checkOf, isReadable } from '../../../../lib/domain/taught-check.ts';
import { isSameColumn, layoutOf, type Said } from '../../../../lib/domain/teaching.ts';
import type { TryDraftAnswer } from '../../../../lib/messaging/contract.ts';
import { dropTeaching, keepTeaching } from '../../../../lib/platform/teachings.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { unitWord } from '../../../../lib/words/unit.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { keepTaught } from './keep-taught.ts';
import { useTried } from './use-tried.ts';

function checkedOf(reading: PageReading | null): Checked {
  if (!reading) return { kind: 'gone' };
  return { kind: isReadable(reading) ? 'rows' : 'unreadable', check: checkOf(reading) };
}

function wordsOf({ columns }: TryDraftAnswer, { draft }: Said): string {
  const column = columns?.find(({ ref }) => isSameColumn(ref, draft.count));
  return column?.words ?? draft.count.label;
}

type CheckPartProps = { tabId: number; said: Said };

/** Real rows, read from the page by the draft itself; a yes keeps it, and the page is read by it at once. */
export function CheckPart({ tabId, said }: CheckPartProps) {
  const db = useDatabase();
  const tried = useTried(tabId, said);
  const [notSaved, setNotSaved] = useState(false);
  const layout = layoutOf(said.draft);
  if (!tried) return null;
  async function keep() {
    if (!layout || !tried) return;
    setNotSaved(false);
    try {
      const words = wordsOf(tried, said);
      await keepTaught(db, { tabId, origin: said.origin, layout, words });
    } catch (error) {
      setNotSaved(true);
      await noteTrouble(error, 'saving');
    }
  }
  return (
    <CheckStep
      checked={checkedOf(tried.reading)}
      unit={layout ? unitWord(layout.unit) : ''}
      notSaved={notSaved}
      onYes={() => void keep()}
      onBack={() => void keepTeaching(tabId, { ...said, step: 'say' })}
      onStartOver={() => void dropTeaching(tabId)}
    />
  );
}
