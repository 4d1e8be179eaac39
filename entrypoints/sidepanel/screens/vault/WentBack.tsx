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
 * shown and before today's snapshot could push a fuller one out. Else draws what is inside.
 */
export function WentBack({ children }: { children: ReactNode }) {
  const store = useStoreIfOpen();
  const { isBack, goOn } = useGoneBack(store);
  if (!store || isBack === false) return children;
  return isBack ? <Missing onGoOn={goOn} /> : <OneMoment waitsFor="opening" />;
}

function Missing({ onGoOn }: { onGoOn: () => void }) {
  const copies = useCopiesInWords(true);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <DataNotOpen because="missing" copies={copies} onRestore={setChosen} onGoOn={onGoOn} />
      {chosen ? (
        <NamesProvider>
          <RestoreSheet snapshot={chosen} onClose={() => setChosen(null)} />
        </NamesProvider>
      ) : null}
    </>
  );
}
