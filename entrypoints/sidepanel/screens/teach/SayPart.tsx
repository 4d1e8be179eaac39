import { SayStep } from '../../../../components/teach/SayStep.tsx';
import type { Said } from '../../../../lib/domain/teaching.ts';
import { dropTeaching, keepTeaching } from '../../../../lib/platform/teachings.ts';
import { useTried } from './use-tried.ts';

/** What the column counts; every answer is kept at once, so that a closed panel loses none. */
export function SayPart({ tabId, said }: { tabId: number; said: Said }) {
  const tried = useTried(tabId, said);
  if (!tried) return null;
  const keep = (change: Partial<Said>) => void keepTeaching(tabId, { ...said, ...change });
  return (
    <SayStep
      draft={said.draft}
      columns={tried.columns}
      onChange={(patch) => keep({ draft: { ...said.draft, ...patch } })}
      onCheck={() => keep({ step: 'check' })}
      onStartOver={() => void dropTeaching(tabId)}
    />
  );
}
