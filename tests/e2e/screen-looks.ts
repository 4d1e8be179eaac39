import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isPopup } from '../tools/extension-browser.ts';
import { expect, picture } from './bridgeback.ts';

const looks = [
  { theme: 'light', width: 360, isPictured: true },
  { theme: 'dark', width: 320, isPictured: true },
  { theme: 'dark', width: 360, isPictured: false },
  { theme: 'light', width: 320, isPictured: false },
] as const;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks one screen of an extension page in both themes and at both widths: nothing for axe to say, nothing that scrolls
 * sideways. Leaves two pictures of the whole page, and one of what is seen where the page was scrolled to.
 */
export async function expectGoodLooks(page: Page, name: string): Promise<void> {
  for (const { theme, width, isPictured } of looks) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    // The popup is as wide as it says itself.
    if (!isPopup(page)) await page.setViewportSize({ width, height: 760 });
    await expectNothingCut(page, `${name}, ${theme} ${width}`);
    if (isPictured) await page.screenshot({ path: picture(`${name}-${theme}-${width}`) });
    await expectNothingForAxe(page, `${name}, ${theme} ${width}`);
  }
}

async function expectNothingForAxe(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(rules)
    .analyze();
  const told: string[] = [];
  for (const { id, help, nodes } of violations) {
    const found = id === 'target-size' ? await notUnderBars(page, nodes) : nodes;
    if (found.length > 0) told.push(`${id}: ${help}\n${found.map(({ html }) => html).join('\n')}`);
  }
  expect.soft(told, where).toEqual([]);
}

type Target = { html: string; target: unknown[] };

/** What is scrolled half under a bar that sticks is not pressed there: whoever wants it scrolls first. */
async function notUnderBars(page: Page, nodes: Target[]): Promise<Target[]> {
  const covered = await page.evaluate(
    (selectors) => {
      const bars = [...document.querySelectorAll('.bar, .tabs')].filter(
        (bar) => getComputedStyle(bar).position === 'sticky',
      );
      return selectors.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return bars.some((bar) => box && box.top < bar.getBoundingClientRect().bottom);
      });
    },
    nodes.map(({ target }) => String(target[0])),
  );
  return nodes.filter((_, index) => !covered[index]);
}

/** The page does not scroll sideways, and nothing in it is wider than its box or lies beyond the page's edge. */
export async function expectNothingCut(page: Page, where: string): Promise<void> {
  const cut = await page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const overflows = (element: Element) =>
      getComputedStyle(element).overflowX === 'visible' &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('.sr, svg, option, [style*="clip-path"]') === null;
    const isOutside = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      // A row of tabs may scroll sideways by itself.
      return (right > wide + 1 || left < -1) && element.closest('[role="tablist"]') === null;
    };
    const found = [...document.querySelectorAll('body *')].filter(
      (element) => isSeen(element) && (overflows(element) || isOutside(element)),
    );
    // The innermost say what does not fit; what is around them only stretches.
    const innermost = found.filter(
      (element) => !found.some((other) => other !== element && element.contains(other)),
    );
    return innermost.map((element) => element.outerHTML.slice(0, 160));
  });
  expect.soft(cut, where).toEqual([]);
  const [inner, scroll] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.documentElement.scrollWidth,
  ]);
  expect.soft(scroll, where).toBeLessThanOrEqual(inner ?? 0);
}
