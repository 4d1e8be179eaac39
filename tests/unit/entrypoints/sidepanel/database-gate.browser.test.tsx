import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import type { Database } from '../../../../lib/store/db.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

const name = `gate-${crypto.randomUUID()}`;

vi.mock('../../../../lib/platform/browser.ts', () => ({ browser: { runtime: {}, storage: {} } }));
vi.mock('../../../../lib/platform/troubles.ts', () => ({
  noteTime: async () => {},
  noteTrouble: async () => {},
}));
// A database of this test's own: every test page shares one origin.
vi.mock('../../../../lib/store/shared-database.ts', () => ({
  sharedDatabase: async (onBlocked: () => void): Promise<Database> => {
    const { openDatabase } = await import('../../../../lib/store/db.ts');
    return openDatabase(name, onBlocked);
  },
}));
const { DatabaseGate } = await import('../../../../entrypoints/sidepanel/DatabaseGate.tsx');

/** A window of an older build that never lets go: it does not listen to anybody. */
function olderWindow(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Dexie stores its versions times ten; the second version of the product.
    const request = indexedDB.open(name, 20);
    request.addEventListener('upgradeneeded', () => {
      for (const table of ['students', 'notes']) {
        request.result.createObjectStore(table, { keyPath: 'id' });
      }
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}

test('an older window that holds the data is named, and the panel comes by itself once it let go', async () => {
  const older = await olderWindow();
  onTestFinished(() => {
    indexedDB.deleteDatabase(name);
  });
  await render(
    <DatabaseGate>
      <p>The panel</p>
    </DatabaseGate>,
  );
  await expect.element(page.getByRole('heading', { name: /another window/i })).toBeVisible();
  await expect.element(page.getByText('The panel')).not.toBeInTheDocument();
  await expectGoodLooks();
  older.close();
  await expect.element(page.getByText('The panel')).toBeVisible();
});
