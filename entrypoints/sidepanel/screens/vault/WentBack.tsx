import { type ReactNode, useState } from 'react';
import { DataNotOpen } from '../../../../components/vault/DataNotOpen.tsx';
import { OneMoment } from '../../../../components/vault/OneMoment.tsx';
import { useStoreIfOpen } from '../../hooks/store-context.ts';
import { useGoneBack } from '../../hooks/use-gone-back.ts';
import { NamesProvider } from '../../NamesProvider.tsx';
import { RestoreSheet } from '../backup/RestoreSheet.tsx';
import { useCopiesInWords } from './use-copies-in-words.ts';

/**
 * Where the browser opened an earlier state of what was kept: said, with the snapshots to take the rest from, before the screens are
 * shown and before today's snapshot could push a fuller one out. Once something was restored the screens follow. Else draws what is inside.
 */
export function WentBack({ children }: { children: ReactNode }) {
  const store = useStoreIfOpen();
  const { isBack, goOn } = useGoneBack(store);
  if (!store || isBack === false) return children;
  return isBack ? <Missing onGoOn={goOn} /> : <OneMoment waitsFor="opening" />;
}

/** What to restore from: a snapshot by name, or a file still to be picked. */
type From = { snapshot: string | null };

function Missing({ onGoOn }: { onGoOn: () => void }) {
  const copies = useCopiesInWords(true);
  const [from, setFrom] = useState<From | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  return (
    <>
      <DataNotOpen
        because={copies.length === 0 ? 'missingAlone' : 'missing'}
        copies={copies}
        onRestore={(id) => setFrom({ snapshot: id })}
        onOpenFile={() => setFrom({ snapshot: null })}
        onGoOn={onGoOn}
      />
      {from ? (
        <NamesProvider>
          <RestoreSheet
            snapshot={from.snapshot}
            onRestored={() => setIsRestored(true)}
            onClose={() => (isRestored ? onGoOn() : setFrom(null))}
          />
        </NamesProvider>
      ) : null}
    </>
  );
}
