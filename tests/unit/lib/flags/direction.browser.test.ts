import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { FlagLayer } from '../../../../lib/flags/layer.ts';
import {
  chipOf,
  flags,
  inLayer,
  markFor,
  openLayer,
  pageMarks,
  words,
  writeClass,
} from './class-page.ts';

let layer: FlagLayer;
let anchors: Map<number, Element>;

beforeEach(() => {
  anchors = writeClass();
});
afterEach(() => layer.remove());

const pill = { strong: '4 من 41', text: 'تجاوزوا الحد', detail: 'الصفوف 41', quiet: false };
const directionOf = (element: Element | null) =>
  element === null ? null : getComputedStyle(element).direction;

function turnPage(): void {
  document.documentElement.dir = 'rtl';
  onTestFinished(() => {
    document.documentElement.dir = '';
  });
}

describe('Arabic words on a page that begins at the left', () => {
  beforeEach(async () => {
    layer = openLayer({ words: { ...words, language: 'ar', direction: 'rtl' } }).layer;
    await layer.show(pageMarks([markFor(0, { chip: '16 يومًا' })], { pill }), anchors);
  });

  test('the mark stands after the name, where the page’s own line ends', () => {
    const name = anchors.get(0)?.getBoundingClientRect();
    expect(flags()[0]?.getBoundingClientRect().left).toBeGreaterThan(name?.right ?? 9999);
  });

  test('everything we draw is written from the right', () => {
    const chip = chipOf(flags()[0]);
    expect(directionOf(chip)).toBe('rtl');
    const glyph = chip.querySelector('.glyph')?.getBoundingClientRect();
    const box = chip.getBoundingClientRect();
    expect((glyph?.left ?? 0) + 5).toBeGreaterThan((box.left + box.right) / 2);
    expect(directionOf(inLayer('.pill'))).toBe('rtl');
    expect(inLayer('.bbo')?.lang).toBe('ar');
  });

  test('the pill stays in its corner, its round ends outside', () => {
    const box = inLayer('.pill')?.getBoundingClientRect();
    expect(Math.round(window.innerWidth - (box?.right ?? 0))).toBe(16);
    const open = inLayer('.pill__open');
    const fold = inLayer('.pill__fold');
    if (!open || !fold) throw new Error('The pill has two buttons');
    expect(open.getBoundingClientRect().left).toBeGreaterThan(fold.getBoundingClientRect().left);
    expect(getComputedStyle(open).borderTopRightRadius).toBe('14px');
    expect(getComputedStyle(fold).borderTopLeftRadius).toBe('14px');
    expect(getComputedStyle(fold).borderTopRightRadius).toBe('0px');
  });

  test('the explanation stands at the mark and reads from the right', () => {
    chipOf(flags()[0]).focus();
    const mark = flags()[0]?.getBoundingClientRect();
    const tip = inLayer('.tip');
    expect(directionOf(tip)).toBe('rtl');
    const box = tip?.getBoundingClientRect();
    expect(box?.left ?? -1).toBeGreaterThanOrEqual(0);
    expect(Math.abs((box?.top ?? 0) - (mark?.bottom ?? 0))).toBeLessThan(12);
  });
});

test('English words on a page that begins at the right keep their own direction', async () => {
  turnPage();
  layer = openLayer().layer;
  await layer.show(pageMarks([markFor(0)], { pill: { ...pill, text: 'over the line' } }), anchors);
  const name = anchors.get(0)?.getBoundingClientRect();
  expect(flags()[0]?.getBoundingClientRect().right).toBeLessThan(name?.left ?? 0);
  expect(directionOf(chipOf(flags()[0]))).toBe('ltr');
  expect(directionOf(inLayer('.pill'))).toBe('ltr');
});
