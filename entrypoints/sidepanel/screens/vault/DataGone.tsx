import { type ReactNode, useState } from 'react';
import { DataNotOpen } from '../../../../components/vault/DataNotOpen.tsx';
import { CopyScreen } from './CopyScreen.tsx';
import { useCopiesInWords } from './use-copies-in-words.ts';
import { useWasKept } from './use-was-kept.ts';

/**
 * Where there is no vault but a snapshot of one, or a tally of what was kept in one, its database went without being erased, or a
 * restore was interrupted: said, with the way back, before anything begins anew. Else draws what is inside.
 */
export function DataGone({ children }: { children: ReactNode }) {
  const copies = useCopiesInWords(true);
  const wasKept = useWasKept();
  const [chosen, setChosen] = useState<string | null>(null);
  const [beginsAnew, setBeginsAnew] = useState(false);
  const copy = copies.find(({ id }) => id === chosen);
  if (beginsAnew || (copies.length === 0 && !wasKept)) return children;
  if (copy) {
    return (
      <CopyScreen copy={copy} onDone={() => location.reload()} onBack={() => setChosen(null)} />
    );
  }
  return (
    <DataNotOpen
      because={copies.length === 0 ? 'lost' : 'gone'}
      copies={copies}
      onRestore={setChosen}
      onBeginAnew={() => setBeginsAnew(true)}
    />
  );
}
