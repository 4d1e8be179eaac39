import { ToastRegion } from '../../components/ui/Toast.tsx';
import { CausesByPolicy } from './CausesByPolicy.tsx';
import { DatabaseGate } from './DatabaseGate.tsx';
import { NamesProvider } from './NamesProvider.tsx';
import { Panel } from './Panel.tsx';
import { PlacesProvider } from './PlacesProvider.tsx';
import { PolicyProvider } from './PolicyProvider.tsx';
import { Recover } from './Recover.tsx';
import { VaultGate } from './screens/vault/VaultGate.tsx';
import { VaultProvider } from './VaultProvider.tsx';

/** The side panel: what the school set, the data, the vault over it, and then its screens. */
export function App() {
  return (
    <PolicyProvider>
      <DatabaseGate>
        <Recover>
          <VaultProvider>
            <PlacesProvider>
              <VaultGate>
                <Screens />
              </VaultGate>
            </PlacesProvider>
          </VaultProvider>
        </Recover>
      </DatabaseGate>
    </PolicyProvider>
  );
}

/** Everything that a lock takes away, with whatever was just said about somebody. */
function Screens() {
  return (
    <NamesProvider>
      <ToastRegion>
        <Recover>
          <CausesByPolicy>
            <Panel />
          </CausesByPolicy>
        </Recover>
      </ToastRegion>
    </NamesProvider>
  );
}
