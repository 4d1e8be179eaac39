import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { UseThisSite, type UseThisSiteProps } from '../../../../components/site/UseThisSite.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

/** As the platform's own: only web addresses have an origin. */
function originOf(address: string): string | null {
  const withScheme = address.includes('://') ? address : `https://${address}`;
  return address !== '' && !address.includes(' ') && URL.canParse(withScheme)
    ? new URL(withScheme).origin
    : null;
}

async function draw(
  address: string,
  state: UseThisSiteProps['state'] = 'idle',
  allowed: UseThisSiteProps['allowed'] = null,
) {
  const onUse = vi.fn();
  await render(
    <main>
      <UseThisSite
        address={address}
        originOf={originOf}
        allowed={allowed}
        onUse={onUse}
        state={state}
      />
    </main>,
  );
  return onUse;
}

test('asks for exactly the site that is named on the button', async () => {
  const onUse = await draw('https://sis.school.example/students?id=7');
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Use Bridgeback on sis.school.example' }).click();
  await expect.poll(() => onUse).toHaveBeenCalledExactlyOnceWith('https://sis.school.example');
});

test('Enter in the field is the same as the button', async () => {
  const onUse = await draw('');
  await page.getByRole('textbox').fill('localhost:4100');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onUse).toHaveBeenCalledExactlyOnceWith('https://localhost:4100');
});

test('what is no web address says so and asks nobody', async () => {
  const onUse = await draw('my school');
  await page.getByRole('button').click();
  expect(onUse).not.toHaveBeenCalled();
  await expect.element(page.getByRole('textbox')).toHaveAccessibleDescription(/no web address/);
  await expectGoodLooks();
});

test('a no changes nothing and is not an error', async () => {
  await draw('https://sis.school.example', 'refused');
  await expect.element(page.getByText('Not allowed')).toBeVisible();
  await expectGoodLooks();
});

test('a browser that did not ask is said', async () => {
  await draw('https://sis.school.example', 'failed');
  await expect.element(page.getByText('The browser did not ask')).toBeVisible();
  await expectGoodLooks();
});

test('a site outside the district’s list is refused with the list, and the browser is not asked', async () => {
  const onUse = await draw('', 'idle', ['https://sis.school.example']);
  const field = page.getByRole('textbox');
  await expect
    .element(field)
    .toHaveAccessibleDescription('Your district allows: sis.school.example.');
  await field.fill('https://mail.example/inbox');
  await page.getByRole('button').click();
  expect(onUse).not.toHaveBeenCalled();
  await expect
    .element(field)
    .toHaveAccessibleDescription(/does not allow Bridgeback on mail\.example/);
  await expectGoodLooks();
  await field.fill('sis.school.example');
  await page.getByRole('button').click();
  await expect.poll(() => onUse).toHaveBeenCalledExactlyOnceWith('https://sis.school.example');
});
