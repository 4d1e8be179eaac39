import { type Locator, userEvent } from 'vitest/browser';

/** Presses Tab until this has the focus, as somebody without a mouse does; throws where it is not reached. */
export async function tabTo(there: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses <= most; presses += 1) {
    if (document.activeElement !== null && there.query() === document.activeElement) return;
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Not reached by Tab in ${most} presses.`);
}
