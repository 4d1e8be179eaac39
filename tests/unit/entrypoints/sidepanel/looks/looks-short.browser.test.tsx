import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { onOneDay } from '../student/case-bench.tsx';
import { openForm, openPart } from './case-looks.ts';
import { everythingWritten } from './full-case.ts';

onOneDay();

/** 1,280 px by 1,024 at a zoom of 400 % (WCAG 2.2, 1.4.10). */
const width = 320;
const height = 256;

/** What share of the window, down its middle, bars stand on that stay while the page scrolls. */
function shareOfBars(): number {
  const rows = Array.from({ length: height / 4 }, (_, index) => index * 4 + 2);
  const stays = (y: number) => {
    for (let at = document.elementFromPoint(width / 2, y); at; at = at.parentElement) {
      if (getComputedStyle(at).position === 'sticky') return true;
    }
    return false;
  };
  return rows.filter(stays).length / rows.length;
}

/** The largest share that bars take at three places of a page much longer than the window. */
async function mostOfBars(): Promise<number> {
  await page.viewport(width, height);
  const { scrollHeight } = document.documentElement;
  expect(scrollHeight).toBeGreaterThan(3 * height);
  const shares = [0.3, 0.6, 0.9].map((part) => {
    window.scrollTo(0, scrollHeight * part);
    return shareOfBars();
  });
  return Math.max(...shares);
}

test('zoomed to 400 %, the bars of a case leave room to read it', async () => {
  await openPart(await everythingWritten(), 'plan');
  expect(await mostOfBars()).toBeLessThanOrEqual(0.25);
});

test('so do those of a long form', async () => {
  await openForm(await everythingWritten(), { kind: 'plan', id: null });
  expect(await mostOfBars()).toBeLessThanOrEqual(0.25);
});

test('a sheet shows its title, its fields and its foot by scrolling', async () => {
  await openForm(await everythingWritten(), { kind: 'module', id: null });
  await page.viewport(width, height);
  const save = document.querySelector('[role="dialog"] [type="submit"]');
  const box = () => save?.getBoundingClientRect();
  // It rises while it is looked at.
  await expect
    .poll(() => {
      save?.scrollIntoView({ block: 'nearest' });
      return box()?.bottom;
    })
    .toBeLessThanOrEqual(height);
  expect(box()?.top).toBeGreaterThan(0);
});
