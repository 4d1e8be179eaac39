import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startPointing } from '../../../../../lib/flags/teaching/pointing.ts';
import type { PointingWords, Target } from '../../../../../lib/flags/teaching/target.ts';

const words: PointingWords = {
  language: 'en',
  direction: 'ltr',
  ask: 'Click the days missed',
  escape: 'Esc',
  choice: (text) => `Days missed: ${text}`,
  noChoice: (text) => `No counts in ${text}`,
  reached: (text, n, of) => `${text}, ${n} of ${of}`,
};

/** The closed root of the layer, taken when it is made. */
let root: ShadowRoot | null = null;
const attach: (this: Element, init: ShadowRootInit) => ShadowRoot = Reflect.get(
  Element.prototype,
  'attachShadow',
);
let heard: string[] = [];
let listening = new AbortController();
let stop = (): void => {};
const chosen = vi.fn<(target: Target) => void>();
const ended = vi.fn<() => void>();
let targets: Target[] = [];

const cell = (column: number): HTMLElement =>
  document.querySelectorAll<HTMLElement>('tbody tr:nth-child(2) td')[column] ?? document.body;

beforeEach(async () => {
  await page.viewport(1280, 800);
  chosen.mockReset();
  ended.mockReset();
  heard = [];
  listening = new AbortController();
  Element.prototype.attachShadow = function take(this: Element, init: ShadowRootInit) {
    root = attach.call(this, init);
    return root;
  };
  document.body.innerHTML = `<p style="height: 60px">Report</p><table><thead><tr><th>Nm</th><th>Tot A</th><th>Tdy</th></tr></thead>
    <tbody>${'<tr><td><a href="#gone">Vale, Ada</a></td><td>7</td><td>0</td></tr>'.repeat(3)}</tbody></table>`;
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
    document.body.addEventListener(type, () => heard.push(type), { signal: listening.signal });
  targets = ['Nm', 'Tot A', 'Tdy'].map((text, column) => ({
    words: text,
    isChoice: column > 0,
    ends: () =>
      [...document.querySelectorAll(`tr > :nth-child(${column + 1})`)].filter(
        (_, at, all) => at === 0 || at === all.length - 1,
      ),
  }));
  stop = startPointing(document, {
    words,
    at: (element) => {
      const at = element.closest<HTMLTableCellElement>('td, th');
      return at ? (targets[at.cellIndex] ?? null) : null;
    },
    all: () => targets,
    onChoose: chosen,
    onEnd: ended,
  });
});
afterEach(() => {
  stop();
  listening.abort();
  Element.prototype.attachShadow = attach;
});

const box = (): HTMLElement | null => root?.querySelector<HTMLElement>('.column') ?? null;
/** A click where the cell is: our own box lies over it by then. */
async function press(column: number): Promise<void> {
  await userEvent.hover(cell(column), { force: true });
  await userEvent.click(cell(column), { force: true });
}

describe('with the pointer', () => {
  test('the column lights up over exactly its cells, with its words', async () => {
    await userEvent.hover(cell(1), { force: true });
    await expect.poll(() => box()?.hidden).toBe(false);
    expect(box()?.textContent).toBe('Days missed: Tot A');
    const [head, last] = targets[1]?.ends().map((end) => end.getBoundingClientRect()) ?? [];
    const lit = box()?.getBoundingClientRect();
    expect(lit?.top).toBeCloseTo(head?.top ?? -1, 0);
    expect(lit?.bottom).toBeCloseTo(last?.bottom ?? -1, 0);
    expect(lit?.left).toBeCloseTo(head?.left ?? -1, 0);
  });

  test('a click chooses, and the page hears nothing of it', async () => {
    await press(1);
    await expect.poll(() => chosen).toHaveBeenCalledExactlyOnceWith(targets[1]);
    expect(heard).toEqual([]);
  });

  test('a column without counts says so, and is not chosen; its link leads nowhere', async () => {
    await press(0);
    expect(box()?.textContent).toBe('No counts in Nm');
    expect(chosen).not.toHaveBeenCalled();
    expect(location.hash).not.toBe('#gone');
    expect(heard).toEqual([]);
  });

  test('a click that the page makes itself chooses nothing', () => {
    cell(1).click();
    expect(chosen).not.toHaveBeenCalled();
  });
});

describe('with the keyboard', () => {
  test('Tab and the arrows go by column, Enter chooses, each is said aloud', async () => {
    await userEvent.keyboard('{Tab}{ArrowRight}{ArrowLeft}{ArrowLeft}');
    expect(root?.querySelector('[role="status"], .ask__said')?.textContent).toBe('Tdy, 2 of 2');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => chosen).toHaveBeenCalledExactlyOnceWith(targets[2]);
    expect(heard).toEqual([]);
  });

  test('the arrows follow the columns of a page that begins at the right', async () => {
    document.documentElement.dir = 'rtl';
    onTestFinished(() => {
      document.documentElement.dir = '';
    });
    await userEvent.keyboard('{Tab}{ArrowLeft}');
    expect(root?.querySelector('.ask__said')?.textContent).toBe('Tdy, 2 of 2');
    await userEvent.keyboard('{ArrowRight}');
    expect(root?.querySelector('.ask__said')?.textContent).toBe('Tot A, 1 of 2');
    expect(root?.querySelector<HTMLElement>('.bbo')?.dir).toBe('ltr');
  });

  test('Escape ends it; other keys are the page’s own', async () => {
    await userEvent.keyboard('a{Escape}');
    await expect.poll(() => ended).toHaveBeenCalledOnce();
    expect(heard).toEqual(['keydown']);
  });
});

test('nothing of it is left, and the page was not touched', async () => {
  const before = document.body.outerHTML;
  await press(1);
  expect(document.querySelectorAll('bridgeback-layer')).toHaveLength(1);
  expect(document.body.outerHTML).toBe(before);
  stop();
  expect(document.querySelectorAll('bridgeback-layer')).toHaveLength(0);
  await userEvent.click(cell(2));
  expect(heard).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click']);
  await expect.poll(() => chosen).toHaveBeenCalledOnce();
});
