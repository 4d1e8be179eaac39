import '../../../../../components/ui/foundation.ts';
import '../../../../../entrypoints/sidepanel/app.css';
import { onTestFinished, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { NamesShown } from '../../../../../components/ui/names-shown.ts';
import { ToastRegion } from '../../../../../components/ui/Toast.tsx';
import { DatabaseContext } from '../../../../../entrypoints/sidepanel/hooks/database-context.ts';
import { StoreContext } from '../../../../../entrypoints/sidepanel/hooks/store-context.ts';
import { PolicyContext } from '../../../../../entrypoints/sidepanel/hooks/use-policy.ts';
import { useWhyQueue } from '../../../../../entrypoints/sidepanel/hooks/use-why-queue.ts';
import type { Go } from '../../../../../entrypoints/sidepanel/navigation.ts';
import { ThisWeek } from '../../../../../entrypoints/sidepanel/screens/ThisWeek.tsx';
import { noPolicy } from '../../../../../lib/domain/policy.ts';
import type { TestStore } from '../../../lib/store/fresh-store.ts';

/** Ways to get around that only note where somebody wanted to go. */
export function goSpy() {
  return {
    to: vi.fn(),
    toCalendar: vi.fn(),
    toStudent: vi.fn(),
    toWanted: vi.fn(),
    toLeaving: vi.fn(),
    back: vi.fn(),
  } satisfies Go;
}

function Screen({ go, isWaiting }: { go: Go; isWaiting: boolean }) {
  const queue = useWhyQueue();
  return <ThisWeek queue={isWaiting ? undefined : queue} go={go} isInView />;
}

/** The week as the panel shows it; `isWaiting` while nothing is known yet. */
export async function showWeek(
  database: TestStore,
  { go = goSpy(), areNamesShown = true, isWaiting = false } = {},
) {
  sessionStorage.clear();
  const screen = await render(
    <div className="bb panel">
      <PolicyContext value={noPolicy}>
        <DatabaseContext value={database.db}>
          <StoreContext value={database}>
            <NamesShown value={areNamesShown}>
              <ToastRegion>
                <main className="body">
                  <h1 className="sr">Week</h1>
                  <Screen go={go} isWaiting={isWaiting} />
                </main>
              </ToastRegion>
            </NamesShown>
          </StoreContext>
        </DatabaseContext>
      </PolicyContext>
    </div>,
  );
  // Before the database goes.
  onTestFinished(() => screen.unmount());
  return { screen, go };
}
