import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../../entrypoints/sis.content/watch-page.ts';
import type { WatchRules } from '../../../../entrypoints/sis.content/watch-page.ts';

const ours = document.createElement('bridgeback-layer');
let rules: { [Rule in keyof WatchRules]: ReturnType<typeof vi.fn<WatchRules[Rule]>> };
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = '<ul><li>Fenwick, Ayo</li></ul><i class="spinner"></i>';
  rules = {
    owns: vi.fn((node: Node) => ours.contains(node)),
    onChange: vi.fn(),
    onQuiet: vi.fn(),
    onTooBusy: vi.fn(),
  };
  stop = watchPage(document, window, rules);
});
afterEach(() => {
  stop();
  ours.remove();
});

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const item = (): HTMLElement => document.querySelector('li') ?? document.body;

describe('watchPage', () => {
  it.each([
    ['a row comes', () => item().after(item().cloneNode(true))],
    ['a word changes', () => item().firstChild && (item().firstChild!.nodeValue = 'Bo')],
    ['a filter hides a row', () => item().setAttribute('style', 'display: none')],
    ['the address changes', () => history.replaceState(null, '', '#other')],
  ])('hears when %s', async (_, change) => {
    change();
    await later(400);
    await expect.poll(() => rules.onChange).toHaveBeenCalled();
    await expect.poll(() => rules.onQuiet).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['our own marks', () => document.documentElement.append(ours)],
    ['what happens inside them', () => ours.append(document.createElement('bridgeback-flag'))],
    ['a spinner', () => document.querySelector('i')?.setAttribute('style', 'rotate: 9deg')],
    ['a title', () => item().setAttribute('title', 'Bo')],
  ])('looks past %s', async (_, change) => {
    change();
    await later(20);
    expect(rules.onChange).not.toHaveBeenCalled();
  });

  it('stops for good when the page changes more than 100 times in 2 s', async () => {
    for (let change = 0; change < 130; change++) {
      item().textContent = `Fenwick ${change}`;
      await Promise.resolve();
    }
    await later(400);
    await expect.poll(() => rules.onTooBusy).toHaveBeenCalledTimes(1);
    await expect.poll(() => rules.onChange).toHaveBeenCalledTimes(100);
    expect(rules.onQuiet).not.toHaveBeenCalled();
    item().textContent = 'Bo';
    await later(400);
    expect(rules.onQuiet).not.toHaveBeenCalled();
  });
});
