import { expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { KeyPage } from '../../../../components/vault/KeyPage.tsx';
import { recoveryKeyFile } from '../../../../components/vault/recovery-key-file.ts';

const key = '7K2M-9QXR-4TBD-W8NH-3FPZ-6JVC-1GSA';
const nothing = () => {};

test('on screen the key stands once, and a click on it selects all of it', async () => {
  document.body.className = 'bb';
  await render(
    <KeyPage
      recoveryKey={key}
      today="2025-11-20"
      onPrint={nothing}
      onSaveFile={nothing}
      onDone={nothing}
    />,
  );
  const shown = page.getByText('7K2M-', { exact: true }).elements();
  expect(shown.filter((element) => element.checkVisibility())).toHaveLength(1);
  const [group] = shown;
  if (group) await page.elementLocator(group).click();
  expect(document.getSelection()?.toString().replaceAll(/\s/g, '')).toBe(key);
});

test('on paper stands the key with what it is for, and nothing of the panel around it', async () => {
  document.body.className = 'bb';
  await render(
    <KeyPage
      recoveryKey={key}
      today="2025-11-20"
      onPrint={nothing}
      onSaveFile={nothing}
      onDone={nothing}
    />,
  );
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
  await expect.element(page.getByText('Bridgeback recovery key')).toBeVisible();
  await expect.element(page.getByText(/^Made Nov 20, 2025/)).toBeVisible();
  const shown = page.getByText('7K2M-', { exact: true }).elements();
  expect(shown.filter((element) => element.checkVisibility())).toHaveLength(1);
  for (const words of ['Keep the recovery key', 'Print', 'Continue']) {
    // oxlint-disable-next-line no-await-in-loop
    await expect.element(page.getByText(words, { exact: true })).not.toBeVisible();
  }
});

test('the file holds the key and what it is for, and nothing about anyone', () => {
  const { fileName, text } = recoveryKeyFile(key, '2025-11-20');
  expect(fileName).toBe('bridgeback-recovery-key.txt');
  expect(text).toContain(key);
  expect(text).toContain('Nov 20, 2025');
});
