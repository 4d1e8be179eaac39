import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FlagLayer } from '../../../../lib/flags/layer.ts';
import {
  chipOf,
  flags,
  inLayer,
  markFor,
  nextPicture,
  openLayer,
  pageMarks,
  pause,
  writeClass,
} from './class-page.ts';
import type { Heard } from './class-page.ts';

let layer: FlagLayer;
let heard: Heard;
let anchors: Map<number, Element>;
const pill = { strong: '2 of 5', text: 'over the line', detail: '09:14', quiet: false };

beforeEach(() => {
  anchors = writeClass();
  ({ layer, heard } = openLayer());
});
afterEach(() => {
  layer.remove();
  document.documentElement.removeAttribute('style');
});

async function openFirst(): Promise<void> {
  chipOf(flags()[0]).focus();
  await userEvent.keyboard('{Enter}');
}

describe('the explanation', () => {
  it('opens with Enter, takes the focus, says what it rests on and lights the cell', async () => {
    await layer.show(pageMarks([markFor(1)]), anchors);
    await openFirst();
    const panel = inLayer('.expl');
    expect(panel?.textContent).toContain('24 of 71 days · 33%severeChange+2 since 3 Oct');
    expect(inLayer('.expl :focus')?.textContent).toBe('I know why');
    expect(chipOf(flags()[0]).getAttribute('aria-expanded')).toBe('true');
    const cell = document.querySelectorAll('.r')[1]?.getBoundingClientRect();
    const lit = inLayer('.lit')?.getBoundingClientRect();
    expect(Math.abs((lit?.left ?? 0) - (cell?.left ?? -9))).toBeLessThan(3);
    expect(Math.abs((lit?.top ?? 0) - (cell?.top ?? -9))).toBeLessThan(3);
  });

  it('closes with Esc, which the page does not hear, and gives the focus back', async () => {
    await layer.show(pageMarks([markFor(1)]), anchors);
    await openFirst();
    let keys = 0;
    const count = (): number => (keys += 1);
    document.addEventListener('keydown', count);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', count);
    expect(keys).toBe(0);
    expect(inLayer('.expl')).toBeNull();
    expect(inLayer('.lit')).toBeNull();
    expect(document.activeElement).toBe(flags()[0]);
    expect(chipOf(flags()[0]).getAttribute('aria-expanded')).toBe('false');
  });

  it('moves with its row, and closes when the row is out of sight', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'height:200px;overflow:auto';
    box.append(...document.querySelectorAll('table'));
    box.insertAdjacentHTML('beforeend', '<p style="height:900px"></p>');
    document.body.append(box);
    await layer.show(pageMarks([markFor(3)]), anchors);
    await openFirst();
    const top = (): number => inLayer('.expl')?.getBoundingClientRect().top ?? -1;
    const before = top();
    box.scrollTop = 20;
    await nextPicture();
    expect(Math.abs(before - top() - 20)).toBeLessThanOrEqual(1);
    box.scrollTop = 400;
    await nextPicture();
    expect(inLayer('.expl')).toBeNull();
  });

  it('opens with a click, and closes with a press elsewhere', async () => {
    await layer.show(pageMarks([markFor(1)]), anchors);
    const [flag] = flags();
    if (flag) await userEvent.click(flag);
    expect(inLayer('.expl')).not.toBeNull();
    await userEvent.click(document.querySelectorAll('td')[2] ?? document.body);
    expect(inLayer('.expl')).toBeNull();
  });

  it('tells what was chosen', async () => {
    await layer.show(pageMarks([markFor(1)]), anchors);
    await openFirst();
    await userEvent.keyboard('{Enter}');
    await openFirst();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(heard.opened).toEqual([
      [1, 'cause'],
      [1, 'case'],
    ]);
  });

  it('says why no case can be opened', async () => {
    await layer.show(
      pageMarks([markFor(1, { canOpen: false })], { clickOpensCase: true }),
      anchors,
    );
    await openFirst();
    const buttons = [...(inLayer('.expl')?.querySelectorAll('button') ?? [])];
    expect(buttons.map(({ disabled }) => disabled)).toEqual([false, true, false]);
    expect(inLayer('.expl')?.textContent).toContain('No student number here.');
  });

  it('hides the marks on this page, and the pill brings them back', async () => {
    await layer.show(pageMarks([markFor(1)], { pill }), anchors);
    await openFirst();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.poll(() => flags().length).toBe(0);
    expect(inLayer('.pill')?.textContent).toBe('Marks hiddenShow them');
    inLayer('.pill__open')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => flags().length).toBe(1);
    expect(heard.pages).toBe(0);
  });

  it('is skipped where a click opens the case', async () => {
    await layer.show(pageMarks([markFor(1)], { clickOpensCase: true }), anchors);
    await openFirst();
    expect(heard.opened).toEqual([[1, 'case']]);
    expect(inLayer('.expl')).toBeNull();
  });
});

describe('the line', () => {
  it('shows at once for the keyboard, and goes with the focus', async () => {
    await layer.show(pageMarks([markFor(1)]), anchors);
    document.querySelector<HTMLElement>('a[href="#1"]')?.focus();
    await userEvent.keyboard('{Tab}');
    expect(inLayer('.tip')?.textContent).toBe('24 of 71 days · 33% · severe');
    await userEvent.keyboard('{Tab}');
    expect(inLayer('.tip')).toBeNull();
  });

  it('shows after the pointer rested on the mark', async () => {
    await layer.show(pageMarks([markFor(1)]), anchors);
    const [flag] = flags();
    if (flag) await userEvent.hover(flag);
    expect(inLayer('.tip')).toBeNull();
    await pause(500);
    expect(inLayer('.tip')).not.toBeNull();
  });
});

describe('the keyboard', () => {
  it('reaches a mark after its row’s link, goes on from there, and comes back', async () => {
    await layer.show(pageMarks([markFor(1)]), anchors);
    document.querySelector<HTMLElement>('a[href="#1"]')?.focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(flags()[0]);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('href')).toBe('#2');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.getAttribute('href')).toBe('#1');
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.getAttribute('href')).toBe('#1');
  });

  it('reaches marks of plain names after the page', async () => {
    anchors = writeClass(undefined, { link: false });
    await layer.show(pageMarks([markFor(1)]), anchors);
    expect(chipOf(flags()[0]).tabIndex).toBe(0);
  });
});

describe('the pill', () => {
  it('opens the page’s list, folds to a dot and unfolds again', async () => {
    await layer.show(pageMarks([], { pill }), anchors);
    inLayer('.pill__open')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(heard.pages).toBe(1);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(inLayer('.pill')?.textContent).toBe('');
    expect(inLayer('.pill__open')?.getAttribute('aria-label')).toBe(
      'Bridgeback, 2 of 5 over the line 09:14',
    );
    await layer.show(pageMarks([], { pill: { ...pill, strong: '3 of 5' } }), anchors);
    expect(inLayer('.pill--dot')).not.toBeNull();
    inLayer('.pill__open')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(inLayer('.pill')?.textContent).toContain('3 of 5');
    expect(heard.pages).toBe(1);
  });
});

describe('clicks nobody made, or nobody could see', () => {
  it('do nothing when a script made them', async () => {
    await layer.show(pageMarks([markFor(1)], { pill, clickOpensCase: true }), anchors);
    flags()[0]?.click();
    chipOf(flags()[0]).click();
    inLayer('.pill__open')?.click();
    expect(heard).toEqual({ opened: [], pages: 0 });
  });

  it.each(['opacity: 0.1', 'filter: opacity(0)', 'clip-path: inset(50%)'])(
    'do nothing while the page has %s',
    async (style) => {
      await layer.show(pageMarks([markFor(1)], { clickOpensCase: true }), anchors);
      document.documentElement.setAttribute('style', style);
      await openFirst();
      expect(heard.opened).toEqual([]);
    },
  );

  it('do nothing while something lies over the mark', async () => {
    await layer.show(pageMarks([markFor(1)], { clickOpensCase: true }), anchors);
    const cover = document.createElement('dialog');
    cover.style.cssText = 'width:100%;height:300px;margin:0;max-width:none';
    cover.setAttribute('popover', 'manual');
    document.body.append(cover);
    cover.showPopover();
    await openFirst();
    expect(heard.opened).toEqual([]);
  });
});
