import type { BrowserContext, Page } from 'playwright';
import { builtExtension, extensionIdOf } from './extension-browser.ts';

/** The passphrase of every vault that tools and flows make. */
export const passphrase = 'river otter maple lantern';

/** Known once the extension is built. */
const panelAddress = () => `chrome-extension://${extensionIdOf(builtExtension)}/sidepanel.html`;

/** The panel's page in a tab of its own: the same document as in the side panel. */
export async function panelTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(panelAddress());
  return page;
}

/** Goes through the first run from its first or second step, as a person would; gives the recovery key. */
export async function goThroughSetUp(panel: Page, secret = passphrase): Promise<string> {
  const field = panel.getByLabel('New passphrase', { exact: true });
  const begin = panel.getByRole('button', { name: 'Choose a passphrase' });
  await begin.or(field).first().waitFor();
  if (await begin.isVisible()) await begin.click();
  await field.fill(secret);
  await panel.getByLabel('Type it again').fill(secret);
  await panel.getByRole('button', { name: 'Continue' }).click();
  const heading = panel.getByRole('heading', { name: 'Keep the recovery key' });
  await heading.waitFor();
  const key = (await panel.locator('.key__all').first().textContent()) ?? '';
  await panel.getByText('Printed or saved, and kept away from this computer').click();
  await panel.getByRole('button', { name: 'Continue' }).click();
  await heading.waitFor({ state: 'detached' });
  return key.trim();
}

/** Makes the vault through the panel, in a tab that closes again; gives the recovery key. */
export async function makeVault(context: BrowserContext): Promise<string> {
  const panel = await panelTab(context);
  await panel.getByRole('tab', { name: /This week/ }).click();
  const recoveryKey = await goThroughSetUp(panel);
  await panel.close();
  return recoveryKey;
}

/** Opens a locked panel with the passphrase. */
export async function unlock(panel: Page, secret = passphrase): Promise<void> {
  await panel.getByLabel('Passphrase', { exact: true }).fill(secret);
  await panel.getByRole('button', { name: 'Unlock' }).click();
  await panel.getByRole('heading', { name: 'Locked' }).waitFor({ state: 'detached' });
}

/** Unlocks a restarted browser in a tab that closes again. */
export async function unlockIn(context: BrowserContext, secret = passphrase): Promise<void> {
  const panel = await panelTab(context);
  await unlock(panel, secret);
  await panel.getByRole('tablist').first().waitFor();
  await panel.close();
}
