import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FlagLayer } from '../../../../lib/flags/layer.ts';
import {
  anchorsOf,
  chipOf,
  flags,
  inLayer,
  markFor,
  names,
  nextPicture,
  openLayer,
  pageMarks,
  rootOf,
  writeClass,
} from './class-page.ts';

let layer: FlagLayer;
let anchors: Map<number, Element>;

beforeEach(() => {
  anchors = writeClass();
  layer = openLayer().layer;
});
afterEach(() => layer.remove());

const lefts = (): number[] => flags().map((flag) => flag.getBoundingClientRect().left);

function themeOf(flag: Element | undefined): string | undefined {
  return rootOf(flag).querySelector<HTMLElement>('.bbo')?.dataset.theme;
}

describe('where marks stand', () => {
  it('shares one edge, 12 px after the longest name, in the middle of the row', async () => {
    await layer.show(pageMarks([markFor(0), markFor(2), markFor(3)]), anchors);
    const longest = document.createRange();
    longest.selectNodeContents(anchors.get(2) ?? document.body);
    const edge = longest.getBoundingClientRect().right + 12;
    for (const left of lefts()) expect(Math.abs(left - edge)).toBeLessThanOrEqual(1);
    const row = document.querySelector('tr')?.getBoundingClientRect();
    const mark = flags()[0]?.getBoundingClientRect();
    const middle = ((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2;
    expect(Math.abs(middle - ((row?.top ?? 0) + (row?.bottom ?? 0)) / 2)).toBeLessThanOrEqual(1.5);
  });

  it('covers no word, control or box of the page', async () => {
    document.body.innerHTML =
      '<ul style="width:260px;font:14px/24px Arial">' +
      names
        .map(
          (name, at) =>
            `<li style="display:grid;grid-template-columns:1fr 20px 40px;white-space:nowrap"><b>${name.slice(0, 8 + 5 * at)}</b><i style="width:18px;height:18px;border:1px solid"></i><span>12.5</span></li>`,
        )
        .join('') +
      '</ul>';
    const all = new Map([...document.querySelectorAll('b')].entries());
    await layer.show(pageMarks(names.map((_, at) => markFor(at))), all);
    const solid = [...document.querySelectorAll('i, span')].map((e) => e.getBoundingClientRect());
    const texts = [...all.values()].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    });
    expect(flags().length).toBeGreaterThan(1);
    for (const flag of flags()) {
      const mark = flag.getBoundingClientRect();
      for (const box of [...solid, ...texts]) {
        const apart =
          box.right <= mark.left ||
          box.left >= mark.right ||
          box.bottom <= mark.top ||
          box.top >= mark.bottom;
        expect(apart).toBe(true);
      }
    }
  });

  it('stands after the row of a list that is too narrow, unless something is there', async () => {
    const table =
      '<table style="border-spacing:0"><tr><td>Fenwick, Ayo</td><td>24</td></tr></table>';
    document.body.innerHTML = `<div style="display:flex">${table}<p style="margin:0">Words</p></div>${table}`;
    const cells = [...document.querySelectorAll('td:first-child')];
    await layer.show(pageMarks([markFor(0), markFor(1)]), new Map(cells.entries()));
    expect(flags()).toHaveLength(1);
    const row = cells[1]?.parentElement?.getBoundingClientRect();
    const mark = flags()[0]?.getBoundingClientRect();
    expect(mark?.left).toBeGreaterThan(row?.right ?? 9999);
    expect(Math.abs((mark?.top ?? 0) - (row?.top ?? 0))).toBeLessThan(8);
  });

  it('stands on the other side of names that are read from the right', async () => {
    document.documentElement.dir = 'rtl';
    await layer.show(pageMarks([markFor(0)]), anchors);
    const name = anchors.get(0)?.getBoundingClientRect();
    expect(flags()[0]?.getBoundingClientRect().right).toBeLessThan(name?.left ?? 0);
    document.documentElement.dir = '';
  });

  it('scrolls with the row, and hides where the row is cut off or covered', async () => {
    const table = document.querySelector('table');
    const box = document.createElement('div');
    box.style.cssText = 'height:60px;overflow:auto';
    table?.replaceWith(box);
    if (table) box.append(table);
    await layer.show(pageMarks([markFor(0), markFor(4)]), anchors);
    const shown = (): string[] => flags().map((flag) => getComputedStyle(flag).display);
    expect(shown()).toEqual(['block', 'none']);
    box.scrollTop = 999;
    await nextPicture();
    expect(shown()).toEqual(['none', 'block']);
    const mark = flags()[1]?.getBoundingClientRect();
    const name = anchors.get(4)?.getBoundingClientRect();
    expect(Math.abs((mark?.top ?? 0) - (name?.top ?? 0))).toBeLessThan(8);
    const scrim = document.createElement('div');
    scrim.style.cssText = 'position:fixed;inset:0;background:#0006';
    document.body.append(scrim);
    await layer.show(pageMarks([markFor(0), markFor(4)]), anchors);
    expect(shown()).toEqual(['none', 'none']);
  });
});

describe('a very long page', () => {
  it('lays out far marks only when they come near', async () => {
    anchors = writeClass(Array.from({ length: 300 }, (_, at) => `Marlowe-${at}, Devonte`));
    await layer.show(pageMarks([markFor(0), markFor(299)]), anchors);
    const shown = (): string[] => flags().map((flag) => getComputedStyle(flag).display);
    expect(shown()).toEqual(['block', 'none']);
    window.scrollTo(0, 99_999);
    await expect.poll(shown).toEqual(['none', 'block']);
    window.scrollTo(0, 0);
  });
});

describe('how marks look', () => {
  it('draws marks near the line as a shape, without a number', async () => {
    await layer.show(pageMarks([markFor(0, { over: false, tier: 'risk', chip: '9.8%' })]), anchors);
    const chip = chipOf(flags()[0]);
    expect(chip.textContent).toBe('');
    expect(chip.querySelector('svg')).not.toBeNull();
    expect(chip.getAttribute('aria-label')).toBe('Severe, 24 of 71 days. Show why.');
  });

  it('draws earlier counts dashed, with their date', async () => {
    await layer.show(pageMarks([markFor(0, { earlier: '14 Nov' }), markFor(1)]), anchors);
    const [stale, fresh] = flags().map(chipOf);
    if (!stale || !fresh) throw new Error('missing');
    expect(stale.textContent).toBe('33%14 Nov');
    expect(getComputedStyle(stale).borderTopStyle).toBe('dashed');
    expect(getComputedStyle(fresh).borderTopStyle).toBe('solid');
  });

  it('follows the ground behind it, not the system', async () => {
    document.querySelectorAll('tr')[1]?.setAttribute('style', 'background:#20232a;color:#eee');
    await layer.show(pageMarks([markFor(0), markFor(1)]), anchors);
    expect(flags().map(themeOf)).toEqual(['light', 'dark']);
  });
});

describe('a page that changes', () => {
  it('loses the marks of rows that left or name somebody else, at once', async () => {
    await layer.show(pageMarks([markFor(0), markFor(1), markFor(3)]), anchors);
    document.querySelector('tr')?.remove();
    const reused = anchors.get(3);
    if (reused) reused.textContent = 'Marlowe, Devonte';
    layer.prune();
    expect(flags()).toHaveLength(1);
  });

  it('draws nothing beside a name that changed while it was being drawn', async () => {
    const drawing = layer.show(pageMarks([markFor(0)]), anchors);
    const reused = anchors.get(0);
    if (reused) reused.textContent = 'Marlowe, Devonte';
    await drawing;
    expect(flags()).toHaveLength(0);
  });

  it('keeps the same elements for the same marks, and moves them with sorted rows', async () => {
    const marks = pageMarks([markFor(0), markFor(4)]);
    await layer.show(marks, anchors);
    const before = flags();
    const tops = before.map((flag) => flag.getBoundingClientRect().top);
    const body = document.querySelector('tbody');
    body?.append(...[...body.rows].toReversed());
    await layer.show(marks, anchors);
    expect(flags().map((flag) => before.indexOf(flag))).toEqual([0, 1]);
    expect(flags().map((flag) => flag.getBoundingClientRect().top)).toEqual(tops.toReversed());
  });

  it('draws only the newest of two calls', async () => {
    const first = layer.show(pageMarks([markFor(0), markFor(1)]), anchors);
    const second = layer.show(pageMarks([markFor(3)]), anchorsOf());
    await Promise.all([first, second]);
    expect(flags()).toHaveLength(1);
  });

  it('lights the row of a student chosen elsewhere until somebody goes on', async () => {
    await layer.show(pageMarks([]), anchors);
    layer.reveal(4);
    expect(inLayer('.field')?.querySelectorAll('.lit')).toHaveLength(2);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(inLayer('.lit')).toBeNull();
  });
});
