import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoViolations } from './axe.ts';
import { shoot } from './shot.ts';

const looks = [
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
  { theme: 'light', width: 320 },
] as const;

/** Checks what is drawn in both themes and at both widths: nothing for axe to say, and nothing that scrolls sideways. */
export async function expectGoodLooks(): Promise<void> {
  document.body.className = 'bb';
  // Colours half way between two themes belong to neither.
  for (const duration of ['--d-1', '--d-2', '--d-3']) {
    document.documentElement.style.setProperty(duration, '0ms');
  }
  for (const animation of document.getAnimations()) animation.finish();
  for (const { theme, width } of looks) {
    document.documentElement.dataset['theme'] = theme;
    // oxlint-disable-next-line no-await-in-loop
    await page.viewport(width, 760);
    // oxlint-disable-next-line no-await-in-loop
    await expectNoViolations(document.body);
    // oxlint-disable-next-line no-await-in-loop
    await shoot(`${theme} ${width}`);
    expect(document.documentElement.scrollWidth, `${theme} ${width}`).toBeLessThanOrEqual(width);
  }
}
