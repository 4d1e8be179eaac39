import '../../../../../../components/ui/foundation.ts';
import '../../../../../../entrypoints/sidepanel/app.css';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DatabaseContext } from '../../../../../../entrypoints/sidepanel/hooks/database-context.ts';
import { StoreContext } from '../../../../../../entrypoints/sidepanel/hooks/store-context.ts';
import { PolicyContext } from '../../../../../../entrypoints/sidepanel/hooks/use-policy.ts';
import { restoreInto } from '../../../../../../entrypoints/sidepanel/screens/backup/restore-into.ts';
import { newerOfEach } from '../../../../../../lib/backup/merge/apply-restore.ts';
import type { RecordsByTable } from '../../../../../../lib/backup/records.ts';
import { storedRecords } from '../../../../../../lib/backup/stored-records.ts';
import { noPolicy, type Policy } from '../../../../../../lib/domain/policy.ts';
import { readStore } from '../../../../../../lib/store/read-store.ts';
import { sorted } from '../../../../lib/backup/invented-database.ts';
import { freshStoreIn, type TestStore } from '../../../../lib/store/fresh-store.ts';

export const author = { by: 'Ms. Abara', now: '2026-06-01T08:00:00.000Z' };
/** Strong enough for the product's own rule. */
export const passphrase = 'river lantern pocket seven';

/** An open vault with these records in it. */
export async function storeWith(records: RecordsByTable): Promise<TestStore> {
  const store = await freshStoreIn('backup');
  await restoreInto(store, records, newerOfEach, author);
  return store;
}

/** Everything in a store, in one order. */
export async function contentOf(store: TestStore): Promise<RecordsByTable> {
  return sorted(await readStore(store, storedRecords));
}

/** Draws a part of the panel over a store. */
export async function show(store: TestStore, part: ReactNode, policy: Policy = noPolicy) {
  const screen = await render(
    <div className="bb panel">
      <PolicyContext value={policy}>
        <DatabaseContext value={store.db}>
          <StoreContext value={store}>
            <main>
              <h1>Settings</h1>
              {part}
            </main>
          </StoreContext>
        </DatabaseContext>
      </PolicyContext>
    </div>,
  );
  // Before the database goes.
  onTestFinished(() => screen.unmount());
  return screen;
}

/** Stands where the browser takes a download; tells what each file was, and what the log held at that moment. */
export function downloads(store: TestStore) {
  const taken: { name: string; file: Blob; logged: Promise<number> }[] = [];
  let next: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) next = file;
    return 'blob:taken';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (next) taken.push({ name: this.download, file: next, logged: store.disclosures.count() });
  });
  return taken;
}

export async function typeTwice(text: string): Promise<void> {
  await page.getByLabelText('New passphrase', { exact: true }).fill(text);
  await page.getByLabelText(/again/i).fill(text);
}
