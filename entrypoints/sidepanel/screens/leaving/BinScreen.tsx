import { use } from 'react';
import { i18n } from '#i18n';
import { BinList } from '../../../../components/leaving/BinList.tsx';
import { NamesShown, useShownName } from '../../../../components/ui/names-shown.ts';
import { BackBar } from '../../../../components/ui/PanelBar.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { restoreFromBin } from '../../../../lib/store/bin.ts';
import { type Binned, binnedRecords, eraseFromBin } from '../../../../lib/store/binned.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useBackKey } from '../../hooks/use-back-key.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { NamesBand } from '../../NamesBand.tsx';
import { useAct } from '../student/use-act.ts';
import { binItem } from './bin-item.ts';

/** What was deleted in the last thirty days (ui/design.md H3, "Deleted, 30 days"). */
export function BinScreen({ onBack }: { onBack: () => void }) {
  const binned = useStored(binnedRecords, []);
  useBackKey(onBack);
  return (
    <>
      <BackBar title={i18n.t('leaving.bin.title')} onBack={onBack} />
      <NamesBand />
      <main className="body">{binned ? <Bin binned={binned} /> : null}</main>
    </>
  );
}

function Bin({ binned }: { binned: readonly Binned[] }) {
  const store = useStore();
  const author = useAuthor();
  const today = useToday();
  const shownName = useShownName();
  const areNamesShown = use(NamesShown);
  const showToast = useToast();
  const act = useAct();
  const withOne = (id: string, work: (one: Binned) => Promise<unknown>, done: string) => {
    const one = binned.find(({ record }) => record.id === id);
    if (one) act(() => work(one).then(() => showToast({ text: done })));
  };
  return (
    <BinList
      items={binned.map((one) => {
        const item = binItem(one, shownName, today);
        return areNamesShown ? item : { ...item, text: i18n.t('vault.names.caseHidden') };
      })}
      onBringBack={(id) =>
        withOne(
          id,
          ({ table }) => restoreFromBin(store, table, id, author),
          i18n.t('leaving.bin.back'),
        )
      }
      onErase={(id) =>
        withOne(id, ({ table }) => eraseFromBin(store, table, id), i18n.t('leaving.bin.erased'))
      }
    />
  );
}
