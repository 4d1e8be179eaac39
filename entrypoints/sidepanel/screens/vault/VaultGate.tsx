import { type ReactNode, useState } from 'react';
import { OneMoment } from '../../../../components/vault/OneMoment.tsx';
import { useStoreIfOpen } from '../../hooks/store-context.ts';
import { useDailyCopy } from '../../hooks/use-daily-copy.ts';
import { useEntry } from '../../hooks/use-entry.ts';
import { useTally } from '../../hooks/use-tally.ts';
import { usePlaces } from '../../hooks/places-context.ts';
import { useVault, type Vault } from '../../hooks/vault-context.ts';
import { type Place, placeOf } from '../../navigation.ts';
import { DataGone } from './DataGone.tsx';
import { LockedScreen } from './LockedScreen.tsx';
import { LockWatch } from './LockWatch.tsx';
import { SetUpScreen } from './SetUpScreen.tsx';
import { WentBack } from './WentBack.tsx';

type Instead = 'set-up' | 'locked' | null;

/** What works from the open page alone: its list, and teaching how to read it, which keeps nothing of a student. */
const withoutVault = new Set(['page', 'teach']);

/** What stands instead of the panel. Every place but {@link withoutVault} needs a vault. */
function insteadOf(state: Vault['state'], place: Place['at']): Instead {
  switch (state) {
    case 'unsealed':
      return 'set-up';
    case 'none':
      return withoutVault.has(place) ? null : 'set-up';
    case 'locked':
      return 'locked';
    case 'open':
      return null;
  }
}

/** Draws the panel where the vault lets it; else the first run or the lock, and then goes on with what was asked for. */
export function VaultGate({ children }: { children: ReactNode }) {
  const { state } = useVault();
  const { trail, go } = usePlaces();
  // A new recovery key is on screen, or about to be: it stays until it is kept, whatever becomes of the vault meanwhile.
  const [held, setHeld] = useState<Instead>(null);
  const instead = held ?? insteadOf(state, placeOf(trail).at);
  switch (instead) {
    case 'set-up':
      return (
        <SetUpScreen
          mustSeal={state === 'unsealed'}
          onBegin={() => setHeld('set-up')}
          onDone={() => setHeld(null)}
          onNotNow={() => go.to('page')}
        />
      );
    case 'locked':
      return <LockedScreen onBusy={(isBusy) => setHeld(isBusy ? 'locked' : null)} />;
    case null:
      return state === 'none' ? (
        <DataGone>{children}</DataGone>
      ) : (
        <WentBack>
          <Entered>{children}</Entered>
        </WentBack>
      );
  }
}

/** The screens, once nothing will be moved under them any more. */
function Entered({ children }: { children: ReactNode }) {
  const store = useStoreIfOpen();
  const mayEnter = useEntry(store);
  useDailyCopy(mayEnter ? store : null);
  useTally(mayEnter ? store : null);
  return (
    <>
      {mayEnter ? children : <OneMoment waitsFor="sealing" />}
      <LockWatch />
    </>
  );
}
