import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import {
  AddressUnknownCard,
  BrowserPageCard,
  ClickAgainCard,
  InUseCard,
  NotInPolicyCard,
  OfferCard,
  StoppedCard,
} from '../../../../components/site/PopupCards.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const form = {
  originOf: (address: string) => address || null,
  allowed: null,
  onUse: vi.fn(),
  state: 'idle' as const,
};
const origin = 'https://a-rather-long-name.attendance.schooldistrict.example';
const inUse = { host: 'sis.school.example', isNew: false, hasFailed: false };

test('a site in use says what its page shows and opens the panel', async () => {
  const onOpenPanel = vi.fn();
  const onStop = vi.fn();
  await render(
    <InUseCard
      {...inUse}
      counts={{ over: 9, all: 41 }}
      onOpenPanel={onOpenPanel}
      onStop={onStop}
    />,
  );
  await expect
    .element(page.getByText('9 of 41 students on this page are over the line.'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Open panel' }).click();
  await page.getByRole('button', { name: 'Stop using it here' }).click();
  await expect.poll(() => onOpenPanel).toHaveBeenCalledOnce();
  await expect.poll(() => onStop).toHaveBeenCalledOnce();
  await expectGoodLooks();
});

test('a page without counts is no zero', async () => {
  await render(<InUseCard {...inUse} counts={null} onOpenPanel={nothing} onStop={nothing} />);
  await expect.element(page.getByText(/No counts here that can be compared/)).toBeVisible();
});

const nothing = () => {};
const cards = {
  'a new site': () => (
    <InUseCard {...inUse} isNew counts={null} onOpenPanel={nothing} onStop={nothing} />
  ),
  'an offer': () => <OfferCard {...form} origin={origin} />,
  'a browser page': () => <BrowserPageCard {...form} />,
  'one more click': () => <ClickAgainCard />,
  'a site outside the policy': () => <NotInPolicyCard origin={origin} allowed={[origin]} />,
  'no site in the policy': () => <NotInPolicyCard origin={origin} allowed={[]} />,
  'a site taken back': () => <StoppedCard host="sis.school.example" />,
};

test.each(Object.entries(cards))('%s looks good', async (_, Card) => {
  await render(<Card />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectGoodLooks();
});

test('an unknown address can be told by clicks or by hand', async () => {
  const onLet = vi.fn();
  const onUse = vi.fn();
  await render(<AddressUnknownCard {...form} onUse={onUse} onLet={onLet} />);
  await page.getByRole('button', { name: /Let Bridgeback see/ }).click();
  await expect.poll(() => onLet).toHaveBeenCalledOnce();
  await page.getByText('Or write the address').click();
  await page.getByRole('textbox').fill(origin);
  await page.getByRole('button', { name: /Use Bridgeback on/ }).click();
  await expect.poll(() => onUse).toHaveBeenCalledExactlyOnceWith(origin);
  await expectGoodLooks();
});

test('a site the district does not allow says which it allows and offers nothing to press', async () => {
  await render(
    <NotInPolicyCard origin="https://mail.example" allowed={['https://sis.school.example']} />,
  );
  await expect.element(page.getByText(/does not allow Bridgeback on mail\.example/)).toBeVisible();
  await expect.element(page.getByText('Your district allows: sis.school.example.')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
