import type { PageSender } from '../../lib/messaging/sender.ts';
import { browser } from '../../lib/platform/browser.ts';
import { readPageState } from '../../lib/platform/page-states.ts';
import { requestInPanel } from '../../lib/platform/panel-requests.ts';
import { openPanel } from '../../lib/platform/side-panel.ts';
import type { FromPage } from '../../lib/messaging/contract.ts';

type Open<Type extends FromPage['type']> = Extract<FromPage, { type: Type }>;

/** Opens the panel on a student of the frame's last reading. The panel first: the click's permission does not wait. */
export async function openStudent(
  { student, want }: Open<'open-student'>,
  { tabId, windowId, frameId }: PageSender,
): Promise<void> {
  const opened = openPanel({ tabId });
  const state = await readPageState(tabId);
  const studentId = state?.frames[String(frameId)]?.students[student]?.studentId ?? null;
  const at = new Date().toISOString();
  await requestInPanel(windowId, { at, tabId, studentId, want: studentId ? want : 'page' });
  await opened;
}

/** Opens the panel on the list of students read on this page. */
export async function openPage(
  _message: Open<'open-page'>,
  { tabId, windowId }: PageSender,
): Promise<void> {
  const opened = openPanel({ tabId });
  const at = new Date().toISOString();
  await requestInPanel(windowId, { at, tabId, studentId: null, want: 'page' });
  await opened;
}

/** The keyboard command for the panel; see `commands` in wxt.config.ts. */
export function openPanelByKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-panel' || tab?.id === undefined) return;
    // A refusal (no window to show it in) leaves the person where they are.
    openPanel({ tabId: tab.id }).catch(() => {});
  });
}
