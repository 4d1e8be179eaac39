import { type ReactNode, useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/ui/Button.tsx';
import { Empty } from '../../components/ui/Empty.tsx';
import { NewerDatabaseError } from '../../lib/store/open-errors.ts';
import { DatabaseContext } from './hooks/database-context.ts';
import { useOpenDatabase } from './hooks/use-open-database.ts';
import { ErrorDetails } from './Recover.tsx';

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
      return null;
    case 'open':
      return <DatabaseContext value={opening.database}>{children}</DatabaseContext>;
    case 'failed':
      return <CouldNotOpen error={opening.error} onTryAgain={openAnew} />;
  }
}

/** Words, and the way out. */
export function CouldNotOpen({ error, onTryAgain }: { error: unknown; onTryAgain: () => void }) {
  const isNewer = error instanceof NewerDatabaseError;
  return (
    <main className="panel">
      <div role="alert" className="body">
        <Empty
          icon={isNewer ? 'history' : 'look'}
          title={isNewer ? i18n.t('panel.newerTitle') : i18n.t('panel.notOpenTitle')}
          isPageTitle
          actions={
            <Button kind="primary" onPress={onTryAgain}>
              {i18n.t('ui.tryAgain')}
            </Button>
          }
        >
          <p className="sm muted">
            {isNewer ? i18n.t('panel.newerBody') : i18n.t('panel.notOpenBody')}
          </p>
          <ErrorDetails error={error} />
        </Empty>
      </div>
    </main>
  );
}
