import type { Locator, Page } from '@playwright/test';

export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** Goes on with the Tab key until the control has the focus. */
export async function tabTo(panel: Page, control: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await hasFocus(control)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not reach it.');
}
