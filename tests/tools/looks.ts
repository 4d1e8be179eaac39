import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoViolations } from './axe.ts';

const looks = [
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
  { theme: 'light', width: 320 },
] as const;

/** Checks what is drawn in both themes and at both widths: nothing for axe to say, and nothing that scrolls sideways. */
export async function expectGoodLooks(): Promise<void> {
  document.body.className = 'bb';
  for (const { theme, width } of looks) {
    document.documentElement.dataset['theme'] = theme;
    // oxlint-disable-next-line no-await-in-loop
    await page.viewport(width, 760);
    // oxlint-disable-next-line no-await-in-loop
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    // oxlint-disable-next-line no-await-in-loop
    await expectNoViolations(document.body);
    expect(document.documentElement.scrollWidth, `${theme} ${width}`).toBeLessThanOrEqual(width);
  }
}
