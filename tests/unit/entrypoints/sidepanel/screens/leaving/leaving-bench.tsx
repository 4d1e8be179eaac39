import '../../../../../../components/ui/foundation.ts';
import '../../../../../../entrypoints/sidepanel/app.css';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { NamesShown } from '../../../../../../components/ui/names-shown.ts';
import { ToastRegion } from '../../../../../../components/ui/Toast.tsx';
import { DatabaseContext } from '../../../../../../entrypoints/sidepanel/hooks/database-context.ts';
import { StoreContext } from '../../../../../../entrypoints/sidepanel/hooks/store-context.ts';
import { PolicyContext } from '../../../../../../entrypoints/sidepanel/hooks/use-policy.ts';
import type { Go } from '../../../../../../entrypoints/sidepanel/navigation.ts';
import { noPolicy, type Policy } from '../../../../../../lib/domain/policy.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';

/** Ways to get around that only note where somebody wanted to go. */
export function someGo() {
  return {
    to: vi.fn<Go['to']>(),
    toCalendar: vi.fn<Go['toCalendar']>(),
    toStudent: vi.fn<Go['toStudent']>(),
    toWanted: vi.fn<Go['toWanted']>(),
    toLeaving: vi.fn<Go['toLeaving']>(),
    back: vi.fn<Go['back']>(),
  } satisfies Go;
}

/** One screen over an open vault, as the panel draws it. */
export async function showScreen(
  store: TestStore,
  screen: ReactNode,
  { policy = noPolicy, areNamesShown = true }: { policy?: Policy; areNamesShown?: boolean } = {},
) {
  const drawn = await render(
    <div className="bb panel">
      <PolicyContext value={policy}>
        <DatabaseContext value={store.db}>
          <StoreContext value={store}>
            <ToastRegion>
              <NamesShown value={areNamesShown}>{screen}</NamesShown>
            </ToastRegion>
          </StoreContext>
        </DatabaseContext>
      </PolicyContext>
    </div>,
  );
  onTestFinished(() => drawn.unmount());
  return drawn;
}

/** What the browser's download was handed since this was called. */
export function catchDownloads(): { name: string; text: () => Promise<string> }[] {
  const files: { name: string; text: () => Promise<string> }[] = [];
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function caught(
    this: HTMLAnchorElement,
  ) {
    const blob = last;
    files.push({ name: this.download, text: async () => (blob ? blob.text() : '') });
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return files;
}
