import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { AboutData } from '../../../../components/settings/AboutData.tsx';
import { MarkSettings } from '../../../../components/settings/MarkSettings.tsx';
import { SiteList } from '../../../../components/settings/SiteList.tsx';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

type Save = (patch: Partial<Settings>) => Promise<unknown>;

test('marks and badge are saved at once', async () => {
  const onSave = vi.fn<Save>(async () => {});
  await render(
    <main>
      <MarkSettings settings={{ badge: true, clickOpensCase: false }} onSave={onSave} />
    </main>,
  );
  await page.getByText('Opens the case').click();
  expect(onSave).toHaveBeenLastCalledWith({ clickOpensCase: true });
  await page.getByRole('switch').click();
  expect(onSave).toHaveBeenLastCalledWith({ badge: false });
  await expectGoodLooks();
});

test('a choice that could not be saved says so and is not shown as made', async () => {
  await render(
    <main>
      <MarkSettings
        settings={{ badge: true, clickOpensCase: false }}
        onSave={() => Promise.reject(new Error('full'))}
      />
    </main>,
  );
  await page.getByRole('switch').click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Not saved/);
  await expect.element(page.getByRole('switch')).toBeChecked();
  await expectGoodLooks();
});

test('a site is taken back by name', async () => {
  const onRemove = vi.fn<(origin: string) => Promise<unknown>>(async () => {});
  await render(
    <main>
      <SiteList sites={['https://sis.school.example', 'http://localhost:4100']} onRemove={onRemove}>
        form
      </SiteList>
    </main>,
  );
  await page.getByRole('button', { name: 'Remove localhost:4100' }).click();
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('http://localhost:4100');
  await expectGoodLooks();
});

test('a site the browser keeps is said', async () => {
  await render(
    <main>
      <SiteList
        sites={['https://sis.school.example']}
        onRemove={() => Promise.reject(new Error('policy'))}
      >
        form
      </SiteList>
    </main>,
  );
  await page.getByRole('button', { name: /Remove/ }).click();
  await expect.element(page.getByText(/still allows sis\.school\.example/)).toBeVisible();
  await expectGoodLooks();
});

test('says what is kept and where', async () => {
  await render(
    <main>
      <AboutData students={212} readings={900} megabytes={null} />
    </main>,
  );
  await expect.element(page.getByText('212')).toBeVisible();
  await expect.element(page.getByText('Space')).not.toBeInTheDocument();
  await expectGoodLooks();
});
