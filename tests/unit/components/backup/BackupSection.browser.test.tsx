import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { BackupSection } from '../../../../components/backup/BackupSection.tsx';
import { expectEveryLook, inPseudoLocale } from '../../../tools/every-look.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

type Props = ComponentProps<typeof BackupSection>;

const fresh = { isDue: false, days: 2, changes: 5, savedOn: '22 Nov' };

async function draw(props: Partial<Props> = {}) {
  const acts = {
    onSaveCopy: vi.fn<() => void>(),
    onRestore: vi.fn<() => void>(),
    onRestoreSnapshot: vi.fn<(name: string) => void>(),
    onPlainCopy: vi.fn<() => void>(),
  };
  await render(
    <main className="panel">
      <BackupSection age={fresh} snapshots={[]} {...acts} {...props} />
    </main>,
  );
  return acts;
}

test('a copy of late says its day, without a warning', async () => {
  await draw();
  await expect.element(page.getByText(/Last copy saved 22 Nov\./)).toBeVisible();
  await expect.element(page.getByRole('note')).not.toBeInTheDocument();
  await expect.element(page.getByText(/None yet/)).toBeVisible();
  await expectGoodLooks();
});

test('an old one says how old, and what changed since', async () => {
  await draw({ age: { isDue: true, days: 10, changes: 48, savedOn: '14 Nov' } });
  const note = page.getByRole('note');
  await expect.element(note).toMatchTextContent(/Last copy is 10 days old/);
  await expect.element(note).toMatchTextContent(/48 changes since/);
  await expectGoodLooks();
});

test('none at all says so', async () => {
  await draw({ age: { isDue: true, days: 9, changes: 1, savedOn: null } });
  await expect.element(page.getByRole('note')).toMatchTextContent(/No copy saved yet/);
  await expect.element(page.getByRole('note')).toMatchTextContent(/1 change so far/);
});

test.each(['in every look', 'in longer words'])('snapshots: %s', async (words) => {
  if (words === 'in longer words') inPseudoLocale();
  await draw({ snapshots: [{ name: 'a', when: '[Wédñéšdáý, Nóvémbér 19, 08:00 AM ëxtrá]' }] });
  await expect.element(page.getByRole('listitem')).toBeVisible();
  await expectEveryLook();
});

test('every snapshot can be gone back to', async () => {
  const { onRestoreSnapshot } = await draw({
    snapshots: [
      { name: 'one', when: 'today 07:58' },
      { name: 'two', when: 'yesterday 07:55' },
    ],
  });
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Restore from this one, yesterday 07:55' }).click();
  await expect.poll(() => onRestoreSnapshot).toHaveBeenCalledExactlyOnceWith('two');
});

test('the ways out and in', async () => {
  const { onSaveCopy, onRestore, onPlainCopy } = await draw();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByRole('button', { name: 'Plain copy (JSON)' }).click();
  for (const act of [onSaveCopy, onRestore, onPlainCopy]) expect(act).toHaveBeenCalledOnce();
});

test('a school that allows no readable files is offered none', async () => {
  await draw({ onPlainCopy: undefined });
  await expect.element(page.getByRole('button', { name: 'Save a copy' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /JSON/ })).not.toBeInTheDocument();
});
