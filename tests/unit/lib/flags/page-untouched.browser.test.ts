import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FlagLayer } from '../../../../lib/flags/layer.ts';
import {
  chipOf,
  flags,
  inLayer,
  markFor,
  modes,
  nextPicture,
  openLayer,
  pageMarks,
  writeClass,
} from './class-page.ts';

let layer: FlagLayer;
let anchors: Map<number, Element>;
const pill = { strong: '3 of 5', text: 'over the line', detail: null, quiet: false };

beforeEach(() => {
  anchors = writeClass();
  layer = openLayer().layer;
});
afterEach(() => layer.remove());

function sizes(): number[] {
  const rows = [...document.querySelectorAll('tr')].map(
    (row) => row.getBoundingClientRect().height,
  );
  const { scrollHeight, scrollWidth } = document.documentElement;
  return [scrollHeight, scrollWidth, document.body.scrollHeight, ...rows];
}

describe('a page with marks', () => {
  it('is the same page: no node, attribute, text or size changes', async () => {
    const before = { html: document.body.outerHTML, sizes: sizes() };
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const everything = { childList: true, attributes: true, characterData: true, subtree: true };
    observer.observe(document.body, everything);
    await layer.show(pageMarks([markFor(0), markFor(2), markFor(4)], { pill }), anchors);
    chipOf(flags()[1]).focus();
    await nextPicture();
    expect(flags()).toHaveLength(3);
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect({ html: document.body.outerHTML, sizes: sizes() }).toEqual(before);
    observer.disconnect();
  });

  it('cannot look into any of our roots', async () => {
    await layer.show(pageMarks([markFor(0)], { pill }), anchors);
    const ours = [...document.querySelectorAll('bridgeback-layer, bridgeback-flag')];
    expect(ours).toHaveLength(2);
    expect(ours.map((element) => element.shadowRoot)).toEqual([null, null]);
    expect(new Set(modes)).toEqual(new Set(['closed']));
    expect(document.documentElement.textContent).not.toContain('33%');
  });

  it('sees of a mark its tier and its position, nothing else', async () => {
    await layer.show(pageMarks([markFor(1, { tier: 'mod' })]), anchors);
    const flag = flags()[0];
    expect(flag?.getAttributeNames().toSorted()).toEqual(['data-tier', 'style']);
    expect(flag?.dataset.tier).toBe('mod');
    expect([...(flag?.style ?? [])].toSorted()).toEqual(['--left', '--shown', '--top']);
  });

  it('keeps its size even where a mark would stand beyond its end', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position:absolute;right:0;top:0;width:60px;overflow:visible"><div class="row" style="width:500px;height:24px"><b id="out">Bo</b></div></div>',
    );
    const before = sizes();
    const out = document.querySelector('#out');
    if (!out) throw new Error('missing');
    await layer.show(pageMarks([markFor(0)]), new Map([[0, out]]));
    await nextPicture();
    expect(flags()).toHaveLength(1);
    expect(sizes()).toEqual(before);
  });

  it('cannot restyle a mark', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<style id="hostile">* { opacity: .1 !important; transform: scale(3) !important; color: red !important; pointer-events: none !important } bridgeback-flag { display: none !important; left: 900px !important }</style>',
    );
    await layer.show(pageMarks([markFor(0)]), anchors);
    const [flag] = flags();
    if (!flag) throw new Error('missing');
    const { opacity, transform, display, pointerEvents } = getComputedStyle(flag);
    expect([opacity, transform, display, pointerEvents]).toEqual(['1', 'none', 'block', 'auto']);
    document.querySelector('#hostile')?.remove();
  });

  it('cannot hide the document’s own members from us', async () => {
    const members = ['createElement', 'elementFromPoint', 'documentElement', 'body'];
    for (const name of [...members, 'createTreeWalker', 'activeElement', 'defaultView']) {
      document
        .querySelector('td:last-child')
        ?.insertAdjacentHTML('beforeend', `<img name="${name}">`);
    }
    const clobbered = openLayer().layer;
    await clobbered.show(pageMarks([markFor(2)], { pill }), anchors);
    expect(flags()).toHaveLength(1);
    clobbered.remove();
    document.querySelectorAll('img').forEach((image) => image.remove());
  });

  it('has none of us before there is something to show, and after it is cleared', async () => {
    expect(document.querySelector('bridgeback-layer')).toBeNull();
    await layer.show(pageMarks([markFor(0)], { pill }), anchors);
    expect(inLayer('.pill')?.textContent).toBe('3 of 5 over the line');
    layer.clear();
    expect(document.querySelector('bridgeback-layer')).toBeNull();
  });

  it('prints without marks', async () => {
    await layer.show(pageMarks([markFor(0)], { pill }), anchors);
    const host = document.querySelector('bridgeback-layer');
    const root = host && Reflect.get(inLayer('.pill')?.getRootNode() ?? {}, 'adoptedStyleSheets');
    const rules = [...(root as CSSStyleSheet[])].flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.find((rule) => rule.cssText.startsWith('@media print'));
    expect(print?.cssText).toMatch(/bridgeback-layer.*display: none !important/s);
  });
});
