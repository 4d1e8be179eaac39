import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { AboutData } from '../../../../components/settings/AboutData.tsx';
import { MarkSettings } from '../../../../components/settings/MarkSettings.tsx';
import { PolicyProblems } from '../../../../components/settings/PolicyProblems.tsx';
import { SiteList } from '../../../../components/settings/SiteList.tsx';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

type Save = (patch: Partial<Settings>) => Promise<unknown>;

test('marks and badge are saved at once', async () => {
  const onSave = vi.fn<Save>(async () => {});
  await render(
    <main>
      <MarkSettings
        settings={{ badge: true, clickOpensCase: false }}
        setBySchool={new Set()}
        onSave={onSave}
      />
    </main>,
  );
  await page.getByText('Opens the case').click();
  await expect.poll(() => onSave).toHaveBeenLastCalledWith({ clickOpensCase: true });
  await page.getByRole('switch').click();
  await expect.poll(() => onSave).toHaveBeenLastCalledWith({ badge: false });
  await expectGoodLooks();
});

test('a choice that could not be saved says so and is not shown as made', async () => {
  await render(
    <main>
      <MarkSettings
        settings={{ badge: true, clickOpensCase: false }}
        setBySchool={new Set()}
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
      <SiteList
        sites={['https://sis.school.example', 'http://localhost:4100']}
        allowed={null}
        onRemove={onRemove}
      >
        form
      </SiteList>
    </main>,
  );
  await page.getByRole('button', { name: 'Remove localhost:4100' }).click();
  await expect.poll(() => onRemove).toHaveBeenCalledExactlyOnceWith('http://localhost:4100');
  await expectGoodLooks();
});

test('a site the browser keeps is said', async () => {
  await render(
    <main>
      <SiteList
        sites={['https://sis.school.example']}
        allowed={null}
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
      <AboutData students={212} readings={900} megabytes={null} care="not-promised" />
    </main>,
  );
  await expect.element(page.getByText('212')).toBeVisible();
  await expect.element(page.getByText('Space')).not.toBeInTheDocument();
  await expectGoodLooks();
});

test('a badge the district switched off is shown as such and is no switch', async () => {
  await render(
    <main>
      <MarkSettings
        settings={{ badge: false, clickOpensCase: false }}
        setBySchool={new Set(['badge'])}
        onSave={async () => {}}
      />
    </main>,
  );
  await expect.element(page.getByText('Set by your district')).toBeVisible();
  await expect.element(page.getByText('Off', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
  await expectGoodLooks();
});

test('the sites a district allows are named, and one it does not allow is said not to be read', async () => {
  await render(
    <main>
      <SiteList
        sites={['https://sis.school.example', 'https://old.school.example']}
        allowed={['https://sis.school.example', 'https://gibbon.school.example']}
        onRemove={async () => {}}
      >
        form
      </SiteList>
    </main>,
  );
  await expect
    .element(page.getByText('Your district allows: sis.school.example, gibbon.school.example.'))
    .toBeVisible();
  const rows = page
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent);
  expect(rows.filter((row) => row.includes('Not read'))).toEqual([
    expect.stringContaining('old.school.example'),
  ]);
  await expectGoodLooks();
});

test('keys that could not be read are named for the IT team; none says nothing', async () => {
  const drawn = await render(
    <main>
      <PolicyProblems problems={['calendar', 'whyAt']} />
    </main>,
  );
  await expect.element(page.getByText(/these names: calendar, whyAt\./)).toBeVisible();
  await expectGoodLooks();
  await drawn.rerender(<PolicyProblems problems={[]} />);
  await expect.element(page.getByRole('note')).not.toBeInTheDocument();
});
