import '../../../../components/ui/foundation.ts';
import '../../../../entrypoints/sidepanel/app.css';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { PaperLanguages } from '../../../../components/plan/BothLanguages.tsx';
import { PlanPaper } from '../../../../components/plan/PlanPaper.tsx';
import type { PrintedPlan } from '../../../../components/plan/printed-plan.ts';
import { fullPrintedPlan, someBridge } from './printed-plans.ts';

type Printer = {
  send: (command: 'Emulation.setEmulatedMedia', settings: { media: string }) => Promise<void>;
};

async function onMedia(media: 'print' | ''): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the provider types no commands
  await (cdp() as Printer).send('Emulation.setEmulatedMedia', { media });
}

afterEach(() => onMedia(''));

/** CSS pixels: 96 an inch, 25.4 mm an inch. */
const millimetres = (length: number) => (length * 96) / 25.4;
const margins = 2 * millimetres(12);
/** What is left of each paper inside the margins that the style sheet asks for. */
const printable = {
  letter: { wide: 8.5 * 96 - margins, high: 11 * 96 - margins },
  a4: { wide: millimetres(210) - margins, high: millimetres(297) - margins },
};
type Size = keyof typeof printable;

/** Draws a plan as wide as it is printed and gives back how high its first page is, and what stands on the next one. */
async function printed(plan: PrintedPlan, languages: PaperLanguages, size: Size) {
  const { wide, high } = printable[size];
  await onMedia('print');
  await page.viewport(Math.floor(wide), Math.ceil(high));
  const screen = await render(
    <div className="bb panel">
      <PlanPaper printed={plan} languages={languages} paperSize={size} today="2025-11-20" />
    </div>,
  );
  const paper = screen.getByRole('article').element();
  const next = paper.querySelector('.sheet1__next');
  const box = paper.getBoundingClientRect();
  const end = next === null ? box.bottom : next.getBoundingClientRect().top;
  expect(getComputedStyle(paper).fontSize).toBe('13.3333px');
  expect(box.width).toBeCloseTo(Math.floor(wide), 0);
  return { high: end - box.top, next: next?.textContent ?? '', paper };
}

const inEnglish: PaperLanguages = { lead: 'en', other: null };
const inBoth: PaperLanguages = { lead: 'es', other: 'en' };

describe.each(['letter', 'a4'] as const)('a full plan on %s paper', (size) => {
  test.each([
    ['in one language', inEnglish],
    ['in both languages', inBoth],
  ])('fits one page %s, with all supports, steps and people', async (_, languages) => {
    const { high, next, paper } = await printed(fullPrintedPlan(), languages, size);
    expect(next).toBe('');
    expect(paper.querySelectorAll('.sheet1__list > li')).toHaveLength(11);
    expect(paper.textContent).toMatch(/Omar Prentiss.*Lucía Ibarra/s);
    expect(high).toBeLessThanOrEqual(printable[size].high);
  });

  test.each([
    ['in one language', inEnglish],
    ['in both languages', inBoth],
  ])('fits one page %s with the way back and the student’s words', async (_, languages) => {
    const voice = 'If I could start after second block, I would be here.';
    const plan = { ...fullPrintedPlan(), bridge: someBridge, voice };
    const { high } = await printed(plan, languages, size);
    expect(high).toBeLessThanOrEqual(printable[size].high);
  });
});

test('more than a page holds is cut to four each, and the next page has all the rest', async () => {
  const plan = fullPrintedPlan();
  const more = { support: null, words: 'A seat at the front' };
  const seven = { ...plan, supports: [...plan.supports, more] };
  const { next, paper } = await printed(seven, inEnglish, 'letter');
  const [supports, steps] = [...paper.querySelectorAll('.sheet1__two .sheet1__list')];
  expect([supports, steps].map((list) => list?.childElementCount)).toEqual([4, 4]);
  expect(paper.textContent).toContain('next page');
  expect(next).toMatch(/Breakfast in the library.*A seat at the front/s);
});
