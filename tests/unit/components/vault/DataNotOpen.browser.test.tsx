import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { DataNotOpen } from '../../../../components/vault/DataNotOpen.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

test('damaged data: untouched, and every way on', async () => {
  const acts = {
    onTryAgain: vi.fn<() => void>(),
    onSaveRaw: vi.fn<() => void>(),
    onRestore: vi.fn<(id: string) => void>(),
  };
  await render(
    <DataNotOpen
      because="unopenable"
      copies={[
        { id: 'a', words: 'today 07:58' },
        { id: 'b', words: 'yesterday 07:55' },
      ]}
      details={<p className="xs">UnknownError</p>}
      {...acts}
    />,
  );
  await expect.element(page.getByRole('alert')).toMatchTextContent(/It is untouched/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Save a raw copy' }).click();
  await page.getByRole('button', { name: 'Restore from yesterday 07:55' }).click();
  await expect.poll(() => acts.onTryAgain).toHaveBeenCalledOnce();
  await expect.poll(() => acts.onSaveRaw).toHaveBeenCalledOnce();
  await expect.poll(() => acts.onRestore).toHaveBeenCalledExactlyOnceWith('b');
});

test('data that is gone while a snapshot is here', async () => {
  const acts = { onRestore: vi.fn<(id: string) => void>(), onBeginAnew: vi.fn<() => void>() };
  await render(
    <DataNotOpen because="gone" copies={[{ id: 'a', words: 'today 07:58' }]} {...acts} />,
  );
  await expect.element(page.getByRole('alert')).toMatchTextContent(/not here/);
  await expect.element(page.getByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Restore from today 07:58' }).click();
  await expect.poll(() => acts.onRestore).toHaveBeenCalledExactlyOnceWith('a');
  await page.getByRole('button', { name: 'Begin without it' }).click();
  await expect.poll(() => acts.onBeginAnew).toHaveBeenCalledOnce();
});

test('data that is gone with every snapshot', async () => {
  const onBeginAnew = vi.fn<() => void>();
  await render(<DataNotOpen because="lost" copies={[]} onBeginAnew={onBeginAnew} />);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/not here any more/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Begin without it' }).click();
  await expect.poll(() => onBeginAnew).toHaveBeenCalledOnce();
});

test('data that is there without its newest part', async () => {
  const acts = { onRestore: vi.fn<(id: string) => void>(), onGoOn: vi.fn<() => void>() };
  await render(
    <DataNotOpen because="missing" copies={[{ id: 'a', words: 'today 07:58' }]} {...acts} />,
  );
  await expect.element(page.getByRole('alert')).toMatchTextContent(/earlier state/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Restore from today 07:58' }).click();
  await expect.poll(() => acts.onRestore).toHaveBeenCalledExactlyOnceWith('a');
  await page.getByRole('button', { name: 'Go on without it' }).click();
  await expect.poll(() => acts.onGoOn).toHaveBeenCalledOnce();
});

test('data that is there without its newest part, and no snapshot of it', async () => {
  const acts = { onOpenFile: vi.fn<() => void>(), onGoOn: vi.fn<() => void>() };
  await render(<DataNotOpen because="missingAlone" copies={[]} {...acts} />);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/No snapshot is left/);
  await expect.element(page.getByRole('button', { name: /Restore/ })).not.toBeInTheDocument();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Open a saved copy' }).click();
  await expect.poll(() => acts.onOpenFile).toHaveBeenCalledOnce();
});

test.each([
  ['newer', 'This data is from a newer Bridgeback', /Update Bridgeback/],
  ['blocked', 'Another window still uses the older version', /Close the other/],
] as const)('%s', async (because, title, told) => {
  await render(<DataNotOpen because={because} onTryAgain={() => {}} details={null} />);
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect.element(page.getByText(told)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /raw copy|Restore/ }))
    .not.toBeInTheDocument();
  await expectGoodLooks();
});
