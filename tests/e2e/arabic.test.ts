import type { Page } from '@playwright/test';
import { clickInPage, waitInPage } from '../tools/closed-roots.ts';
import { launchWithExtension, panelAfter, popupOn } from '../tools/extension-browser.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { passphrase } from '../tools/vault.ts';
import { expect, picture, test } from './bridgeback.ts';
import { expectNothingCut } from './screen-looks.ts';

/** The first run, up to where it goes on with what was asked. */
async function makeVaultInArabic(panel: Page): Promise<void> {
  await panel.getByText('الخطوة 1 من 3').waitFor();
  await seen(panel, 'welcome');
  await panel.getByRole('button', { name: 'اختيار عبارة مرور' }).click();
  await panel.getByLabel('عبارة مرور جديدة').fill(passphrase);
  await panel.getByLabel('اكتبها مرة أخرى').fill(passphrase);
  await panel.getByRole('button', { name: 'متابعة' }).click();
  await panel.getByRole('heading', { name: 'احتفظ بمفتاح الاستعادة' }).waitFor();
  await seen(panel, 'key');
  await panel.getByText('مطبوع أو محفوظ، وبعيد عن هذا الحاسوب').click();
  await panel.getByRole('button', { name: 'متابعة' }).click();
}

/** Takes a picture of what is on the screen and looks for what does not fit. */
async function seen(panel: Page, name: string): Promise<void> {
  await panel.screenshot({ path: picture(`arabic-${name}`) });
  await expectNothingCut(panel, `${name} in Arabic`);
}

async function lookAtCase(panel: Page): Promise<void> {
  for (const [tab, name] of [
    ['الخطة', 'plan'],
    ['الأسرة', 'family'],
    ['الجلسات', 'sessions'],
    ['التاريخ', 'history'],
    ['السبب', 'why'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one screen after the other
    await panel.getByRole('tab', { name: tab, exact: true }).click();
    // oxlint-disable-next-line no-await-in-loop
    await expect(panel.getByRole('tabpanel')).toBeVisible();
    // oxlint-disable-next-line no-await-in-loop
    await seen(panel, `case-${name}`);
  }
}

test('in an Arabic browser popup, marks and panel speak Arabic, from the right', async ({
  profile,
  school,
}) => {
  const context = await launchWithExtension({ profile, headless: true, language: 'ar' });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(school.origin + yearToDateList);
  let popup = await popupOn(context, page);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
  await popup.getByRole('button', { name: 'السماح لـ Bridgeback' }).click();
  await popup.getByText('مرة أخرى').waitFor();
  await popup.close();
  popup = await popupOn(context, page);
  const use = popup.getByRole('button', { name: /^استخدام Bridgeback في/ });
  await use.waitFor();
  await seen(popup, 'popup');
  await use.click();
  await popup.getByRole('button', { name: 'فتح اللوحة' }).waitFor();
  await popup.close();
  await page.bringToFront();

  await waitInPage(page, 'button', /4 من 41 تجاوزوا الحد/);
  await clickInPage(page, 'button', /Marlowe, Devonte.*اعرض السبب\.$/);
  await page.screenshot({ path: picture('arabic-marks') });
  const panel = await panelAfter(context, () => clickInPage(page, 'button', /^أعرف السبب$/));
  await panel.setViewportSize({ width: 360, height: 760 });
  await makeVaultInArabic(panel);
  await expect(panel.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(panel.getByRole('radiogroup', { name: 'ما الذي حال دون الحضور؟' })).toBeVisible();
  await seen(panel, 'question');
  await panel.getByRole('button', { name: 'كل الأسباب' }).click();
  await expect(panel.getByRole('form', { name: 'إضافة سبب' })).toBeVisible();
  await seen(panel, 'cause');
  await panel.keyboard.press('Escape');
  await lookAtCase(panel);
  await panel.getByRole('button', { name: 'رجوع' }).click();
  await expect(panel.getByText('تجاوزوا الحد').first()).toBeVisible();
  await seen(panel, 'page');
  await panel.getByRole('tab', { name: /هذا الأسبوع/ }).click();
  await expect(panel.getByText('هل تعرف السبب؟').first()).toBeVisible();
  await seen(panel, 'week');
  await panel.getByRole('button', { name: 'المزيد', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'الإعدادات' }).click();
  await expect(panel.getByRole('heading', { name: 'التقويم المدرسي' })).toBeVisible();
  await seen(panel, 'settings');
  await context.close();
});
