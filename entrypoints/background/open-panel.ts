import { isNewLayout } from '../../lib/domain/new-layout.ts';
import type { PageSender } from '../../lib/messaging/sender.ts';
import { browser } from '../../lib/platform/browser.ts';
import { readPageState } from '../../lib/platform/page-states.ts';
import { requestInPanel } from '../../lib/platform/panel-requests.ts';
import { noteUse } from '../../lib/platform/vault-session.ts';
import { openPanel } from '../../lib/platform/side-panel.ts';
import type { FromPage } from '../../lib/messaging/contract.ts';

type Open<Type extends FromPage['type']> = Extract<FromPage, { type: Type }>;

/** Opens the panel on a student of the frame's last reading. The panel first: the click's permission does not wait. */
export async function openStudent(
  { student, want }: Open<'open-student'>,
  { tabId, windowId, frameId }: PageSender,
): Promise<void> {
  const opened = openPanel({ tabId });
  // A click in the page is use, as a key in the panel is.
  await noteUse();
  const state = await readPageState(tabId);
  const frame = state?.frames[String(frameId)];
  const seen = frame?.students[student];
  const at = new Date().toISOString();
  const studentId = seen?.studentId ?? null;
  const sisId = seen?.reading.sisId ?? null;
  const wanted = frame && sisId !== null ? { origin: frame.origin, sisId } : null;
  const isKnown = studentId !== null || wanted !== null;
  await requestInPanel(windowId, { at, tabId, studentId, wanted, want: isKnown ? want : 'page' });
  await opened;
}

/** Opens the panel on the list of students read on this page, or on teaching it where the pill offered that. */
export async function openPage(
  _message: Open<'open-page'>,
  { tabId, windowId, frameId }: PageSender,
): Promise<void> {
  const opened = openPanel({ tabId });
  const at = new Date().toISOString();
  const frame = (await readPageState(tabId))?.frames[String(frameId)];
  const want = frame && isNewLayout(frame) ? 'teach' : 'page';
  await requestInPanel(windowId, { at, tabId, studentId: null, wanted: null, want });
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
