import type { BrowserContext, Page } from 'playwright';
import { popupOn } from './extension-browser.ts';

/**
 * Allows the site a page belongs to, through the toolbar popup, clicking what a person would click: the first time the
 * popup asks to see addresses, and knows them from the next click on the button.
 */
export async function allowSite(context: BrowserContext, page: Page): Promise<void> {
  let popup = await popupOn(context, page);
  const learn = popup.getByRole('button', { name: /see this site/i });
  const use = popup.getByRole('button', { name: /^Use Bridgeback on/ });
  await learn.or(use).first().waitFor();
  if (await learn.isVisible()) {
    await learn.click();
    await popup.getByText(/once more/i).waitFor();
    await popup.close();
    popup = await popupOn(context, page);
  }
  await popup.getByRole('button', { name: /^Use Bridgeback on/ }).click();
  await popup.getByRole('button', { name: /open (the )?panel/i }).waitFor();
  await popup.close();
}
