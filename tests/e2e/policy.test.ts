import type { BrowserContext, Page } from '@playwright/test';
import { clickInPage, findInPage, waitInPage } from '../tools/closed-roots.ts';
import { calendarOf } from '../tools/demonstration.ts';
import { panelAfter, popupOn } from '../tools/extension-browser.ts';
import { exportCsv, openFromMark, openMore, overTheLine } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { dropSchoolPolicy, setSchoolPolicy } from '../tools/school-policy.ts';
import { goThroughSetUp, panelTab } from '../tools/vault.ts';
import { expect, test as base } from './bridgeback.ts';
import { daysMissed, overByCount, overByRate } from './expected.ts';
import { expectGoodLooks } from './screen-looks.ts';
import { sessionOf } from './stored.ts';

/** What the test asks of the extension's own worker. */
declare const chrome: {
  tabs: { query(by: { url: string }): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> };
};

type Policy = Record<string, unknown>;

/** What the school has set before the browser starts; whatever a test does, the machine is left without a policy. */
const test = base.extend<{ atStart: Policy | null }>({
  atStart: [null, { option: true }],
  profile: async ({ profile, atStart }, use) => {
    dropSchoolPolicy();
    if (atStart) setSchoolPolicy(atStart);
    await use(profile);
    dropSchoolPolicy();
  },
});

const elsewhere = 'https://sis.elsewhere.example';
/** Browsers notice a changed policy file within seconds. */
const soon = { timeout: 20_000 };

type Tab = 'Lines' | 'Sites' | 'Lock and data' | 'Look';

async function openSettings(panel: Page, tab: Tab): Promise<void> {
  await openMore(panel, 'Settings');
  await panel.getByRole('tab', { name: tab }).click();
}

/** The number on the toolbar button while this page is in front. */
async function badgeOn(context: BrowserContext, page: Page): Promise<string | undefined> {
  return await context.serviceWorkers()[0]?.evaluate(
    async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return await chrome.action.getBadgeText({ tabId: tab?.id });
    },
    `${new URL(page.url()).origin}/*`,
  );
}

test.describe('a policy that is there from the first start', () => {
  test.use({
    hasVault: false,
    atStart: async ({ school }, use) => {
      await use({
        allowedSites: [school.origin],
        minimumDays: 12,
        ladder: [25],
        calendar: calendarOf(school.school.year),
        lockAfterMinutes: 5,
        leastPassphraseLength: 30,
        badge: false,
        causesOff: ['transportation'],
        showIntroduction: false,
        profileIsWiped: true,
      });
    },
  });

  test('skips the introduction, not the passphrase, and asks for the one the school wants', async ({
    context,
  }) => {
    const panel = await panelTab(context);
    await panel.getByRole('tab', { name: /This week/ }).click();
    await expect(panel.getByText('This browser profile is cleared at sign-out')).toBeVisible();
    const field = panel.getByLabel('New passphrase', { exact: true });
    await expect(field).toBeVisible();
    await field.fill('river otter maple lantern');
    await panel.getByLabel('Type it again').fill('river otter maple lantern');
    await panel.getByRole('button', { name: 'Continue' }).click();
    await expect(field).toHaveAccessibleDescription(/30/);
    await goThroughSetUp(panel, 'river otter maple lantern ferry pencil');
    await expect(panel.getByRole('tab', { name: /This week/ })).toBeVisible();
  });

  test('holds settings, sites, causes and the badge, and shows that it does', async ({
    context,
    school,
    visitAllowed,
  }) => {
    const setUp = await panelTab(context);
    await setUp.getByRole('tab', { name: /This week/ }).click();
    await goThroughSetUp(setUp, 'river otter maple lantern ferry pencil');
    await setUp.close();
    const page = await visitAllowed(yearToDateList);
    // With the school's calendar, counts have rates.
    await overTheLine(page, overByRate(school));
    expect(await badgeOn(context, page)).toBe('');

    const panel = await openFromMark(context, page, 'Marlowe, Devonte', 'I know why');
    await expect(panel.getByRole('radio', { name: 'Illness' })).toBeVisible();
    await expect(panel.getByRole('radio', { name: 'Transportation' })).toHaveCount(0);
    await panel.getByRole('button', { name: 'All causes' }).click();
    await expect(panel.getByRole('radio', { name: 'Caregiving' })).toBeVisible();
    await expect(panel.getByRole('radio', { name: 'Transportation' })).toHaveCount(0);

    await openSettings(panel, 'Lines');
    await expect(panel.getByText('12 days', { exact: true })).toBeVisible();
    await expect(panel.getByText('25 days', { exact: true })).toBeVisible();
    await expect(panel.getByRole('textbox', { name: 'Rates begin after' })).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Save calendar' })).toHaveCount(0);
    await expectGoodLooks(panel, 'settings-held');
    await panel.getByRole('tab', { name: 'Sites' }).click();
    await expect(
      panel.getByText(`Your district allows: ${new URL(school.origin).host}.`).first(),
    ).toBeVisible();
    await expect(panel.getByRole('switch', { name: /toolbar/ })).toHaveCount(0);
    await expectGoodLooks(panel, 'settings-held-sites');
    await panel.getByRole('tab', { name: 'Lock and data' }).click();
    const lockAfter = panel.getByRole('combobox', { name: 'Lock after' });
    await expect(lockAfter).toHaveValue('5');
    expect(await lockAfter.locator('option').allTextContents()).toEqual(['1 minute', '5 minutes']);
  });
});

test('a line the school sets while the browser runs redraws pages and panel, and goes as it came', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await overTheLine(page, overByCount(school));
  expect(await badgeOn(context, page)).toBe(String(overByCount(school)));
  const panel = await panelAfter(context, () => clickInPage(page, 'button', /over the line/));
  await openSettings(panel, 'Lines');
  const field = panel.getByRole('textbox', { name: 'Do you know why?' });
  await expect(field).toHaveValue('15');

  setSchoolPolicy({ whyAt: 9, badge: false });
  await expect(panel.getByText('9 days', { exact: true })).toBeVisible(soon);
  await expect(field).toHaveCount(0);
  await overTheLine(page, daysMissed(school).filter((days) => days >= 9).length);
  expect(await badgeOn(context, page)).toBe('');

  await panel.getByRole('textbox', { name: 'Recovery' }).fill('18');
  await panel.getByRole('button', { name: 'Save lines' }).click();
  await expect(panel.getByText('Saved', { exact: true }).first()).toBeVisible();
  dropSchoolPolicy();
  await expect(field).toHaveValue('15', soon);
  await expect(panel.getByRole('textbox', { name: 'Recovery' })).toHaveValue('18');
  await overTheLine(page, overByCount(school));
});

test('a shorter time until it locks holds for the vault that is open just now', async ({
  context,
}) => {
  const panel = await panelTab(context);
  const lockAfter = async () => JSON.stringify(await sessionOf(panel));
  expect(await lockAfter()).toContain('"vault-lock-after":15');
  setSchoolPolicy({ lockAfterMinutes: 2 });
  await expect.poll(lockAfter, soon).toContain('"vault-lock-after":2');
});

test('a site the school takes from its list is left at once and refused, and comes back with it', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await overTheLine(page, overByCount(school));
  setSchoolPolicy({ allowedSites: [elsewhere] });
  await expect
    .poll(async () => (await findInPage(page, 'button', /over the line/)).length, soon)
    .toBe(0);
  expect(await badgeOn(context, page)).toBe('');
  await page.reload();
  await page.waitForTimeout(1000);
  expect(await findInPage(page, 'button', /over the line/)).toEqual([]);

  const popup = await popupOn(context, page);
  await expect(popup.getByRole('heading', { name: 'This site is not allowed' })).toBeVisible();
  await expect(popup.getByText('Your district allows: sis.elsewhere.example.')).toBeVisible();
  await expect(popup.getByRole('button')).toHaveCount(0);
  await expectGoodLooks(popup, 'popup-not-in-policy');
  await popup.close();

  dropSchoolPolicy();
  await overTheLine(page, overByCount(school));
});

test('an export holds only what the school allows, and none where it allows none', async ({
  context,
  visitAllowed,
}, info) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, 'Marlowe, Devonte');
  setSchoolPolicy({ exportColumns: ['studentId', 'event', 'missed', 'cause'] });
  await openMore(panel, 'Export');
  await expect(panel.getByText(/^Left out by your district: Student, Grade,/)).toBeVisible(soon);
  await expectGoodLooks(panel, 'export-left-out');
  const csv = await exportCsv(panel, info.outputPath('export.csv'));
  expect(csv.split('\r\n')[0]).toBe('\uFEFF"Student ID","Event","Missed","Cause"');
  expect(csv).not.toContain('Marlowe');

  await openMore(panel, 'Export');
  setSchoolPolicy({ allowExport: false });
  await expect(panel.getByText('Export is switched off')).toBeVisible(soon);
  await expect(panel.getByRole('button', { name: /Save CSV/ })).toHaveCount(0);
  await expectGoodLooks(panel, 'export-off');
});

test('a slip in one key is named in Settings, and the others hold', async ({ context }) => {
  setSchoolPolicy({
    allowedSites: [elsewhere, 'https://*.elsewhere.example'],
    calendar: { firstDay: '17.8.2026', lastDay: '2027-05-28', daysOff: [] },
    recoveryAt: 18,
  });
  const panel = await panelTab(context);
  await openSettings(panel, 'Lines');
  await expect(
    panel.getByText(/these names: (allowedSites, calendar|calendar, allowedSites)\./),
  ).toBeVisible(soon);
  await expect(panel.getByText('18 days', { exact: true })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Save calendar' })).toBeVisible();
  await expectGoodLooks(panel, 'settings-policy-problems');
});

test('a page the school taught is read at once, shown as the school’s and not to be changed; a broken one is named', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed('/att41.html');
  await waitInPage(page, 'button', /^New layout/);
  const taught = {
    id: '0b7d6c1e-51d4-4a7b-8f0e-6f1f5f0c9a01',
    title: 'ATT-41, for everyone',
    taughtAt: '2026-08-20T08:00:00.000Z',
    layout: {
      schema: 1,
      shape: { path: '/*', kind: 'table', heads: ['rf', 'nm', 'zq', 'tot a', 'tdy'] },
      columns: {
        name: { label: 'nm', nth: 0 },
        sisId: { label: 'rf', nth: 0 },
        absences: { label: 'tot a', nth: 0 },
      },
      unit: 'day',
      window: 'school-year',
    },
  };
  const broken = { ...taught, title: 'Broken', layout: { ...taught.layout, unit: 'weeks' } };
  setSchoolPolicy({ taughtPages: [broken, taught] });
  await expect
    .poll(() => findInPage(page, 'button', /over the line/).then((all) => all.length), soon)
    .toBe(1);
  await overTheLine(page, overByCount(school));
  const panel = await panelAfter(context, () => clickInPage(page, 'button', /over the line/));
  await openSettings(panel, 'Sites');
  await expect(panel.getByText(/these names: taughtPages\./)).toBeVisible();
  const held = panel.getByRole('listitem').filter({ hasText: 'ATT-41, for everyone' });
  await expect(held).toContainText('Set by your district');
  await expect(held.getByRole('button')).toHaveCount(0);
  await expect(panel.getByText('Broken')).toHaveCount(0);
  await expectGoodLooks(panel, 'settings-taught-by-school');
  dropSchoolPolicy();
  await expect(panel.getByText('No page was taught here yet.')).toBeVisible(soon);
  await waitInPage(page, 'button', /^New layout/);
});
