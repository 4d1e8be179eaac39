import { tellPage } from '../../lib/messaging/tell-page.ts';
import { whenPagesShouldReadAgain } from '../../lib/platform/page-marks.ts';
import { tabsWithPages } from '../../lib/platform/page-states.ts';

/** After settings changed, every page that was read reports again and is marked by the new rules. */
export function readAgainOnDemand(): void {
  whenPagesShouldReadAgain(() => {
    tellEveryPage().catch(() => {});
  });
}

async function tellEveryPage(): Promise<void> {
  const tabs = await tabsWithPages();
  await Promise.all(tabs.map((tabId) => tellPage(tabId, null, { type: 'read-again' })));
}
