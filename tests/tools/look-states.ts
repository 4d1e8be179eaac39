import { describe, expect, test } from 'vitest';
import type { Locator } from 'vitest/browser';
import { expectEveryLook, inPseudoLocale } from './every-look.ts';

/** Draws one state of a screen, up to the moment at which it is looked at. */
export type Reach = () => Promise<unknown>;

/** Waits until it is drawn. */
export async function untilSeen(locator: Locator): Promise<void> {
  await expect.element(locator).toBeVisible();
}

/** Eighteen looks take long on a machine that is busy. */
const atMost = { timeout: 60_000 };

/**
 * Two tests for each state: in every look as it is, and once more in the longer words of the pseudo-locale. `screens` names the
 * components that are looked at: tests/screens.test.ts misses those that nobody names.
 */
export function testLooks(screens: readonly string[], states: Record<string, Reach>): void {
  describe.each(Object.entries(states))('%s', (_, reach) => {
    test('in every look', atMost, async () => {
      expect(screens).not.toEqual([]);
      await reach();
      await expectEveryLook();
    });

    test('in longer words', atMost, async () => {
      expect(screens).not.toEqual([]);
      inPseudoLocale();
      await reach();
      await expectEveryLook();
    });
  });
}
