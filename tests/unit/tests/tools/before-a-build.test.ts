import type * as files from 'node:fs';
import { expect, test, vi } from 'vitest';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof files>()),
  readFileSync: (path: unknown) => {
    throw new Error(`Nothing is built yet, and this was read: ${String(path)}`);
  },
}));

test('npm start loads on a fresh clone, where nothing is built yet', async () => {
  await expect(import('../../../tools/tour.ts')).resolves.toBeDefined();
  await expect(import('../../../tools/demonstration.ts')).resolves.toBeDefined();
});
