import { type ReactNode, useCallback, useState } from 'react';
import { DatabaseContext } from './hooks/database-context.ts';
import { OneMoment } from '../../components/vault/OneMoment.tsx';
import { useOpenDatabase } from './hooks/use-open-database.ts';
import { CouldNotOpen } from './screens/vault/CouldNotOpen.tsx';
import { UpgradeBlocked } from './screens/vault/UpgradeBlocked.tsx';

/** Draws the panel once the data is open; else says what is wrong and the way out, never a silent empty (S7, S9). */
export function DatabaseGate({ children }: { children: ReactNode }) {
  const [attempt, setAttempt] = useState(0);
  const openAnew = useCallback(() => setAttempt((before) => before + 1), []);
  return (
    <OpenDatabase key={attempt} openAnew={openAnew}>
      {children}
    </OpenDatabase>
  );
}

function OpenDatabase({ children, openAnew }: { children: ReactNode; openAnew: () => void }) {
  const opening = useOpenDatabase(openAnew);
  switch (opening.state) {
    case 'opening':
      return <OneMoment waitsFor="opening" />;
    case 'blocked':
      return <UpgradeBlocked />;
    case 'open':
      return <DatabaseContext value={opening.database}>{children}</DatabaseContext>;
    case 'failed':
      return <CouldNotOpen error={opening.error} onTryAgain={openAnew} />;
  }
}
