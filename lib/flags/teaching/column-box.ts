import type { Frame } from '../frame.ts';
import { createGround } from '../ground.ts';
import { make, makeGround } from '../make.ts';
import type { PointingWords, Target } from './target.ts';

/** Room a tag needs above its column, in px; without it the tag stands inside. */
const TAG = 30;

export type ColumnBox = {
  /** Lights a column, or none. */
  light(target: Target | null): void;
  /** Puts the box back over its column after the page moved. */
  follow(): void;
};

type Edges = { left: number; top: number; right: number; bottom: number };

function around(elements: Element[]): Edges | null {
  const boxes = elements
    .filter((element) => element.isConnected)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * The box over the column under the pointer or the keyboard. It takes the pointer itself, so that a click on it never has
 * an element of the page as its target.
 */
export function createColumnBox(frame: Frame, words: PointingWords): ColumnBox {
  const { document, field, view } = frame;
  const tag = make(document, 'span', 'column__tag');
  const column = make(document, 'div', 'column', tag);
  column.hidden = true;
  const themeOf = createGround(view);
  const ground = makeGround(document, 'light', words, column);
  field.append(ground);
  let lit: Target | null = null;

  function follow(): void {
    const edges = lit && around(lit.ends());
    column.hidden = edges === null;
    if (!edges) return;
    const origin = field.getBoundingClientRect();
    column.toggleAttribute('data-low', edges.top < TAG);
    column.style.left = `${edges.left - origin.left}px`;
    column.style.top = `${edges.top - origin.top}px`;
    column.style.width = `${edges.right - edges.left}px`;
    column.style.height = `${edges.bottom - edges.top}px`;
  }
  function light(target: Target | null): void {
    if (target === lit) return follow();
    lit = target;
    if (target) {
      tag.textContent = target.isChoice ? words.choice(target.words) : words.noChoice(target.words);
      column.toggleAttribute('data-none', !target.isChoice);
      const [end] = target.ends();
      if (end) ground.dataset.theme = themeOf(end);
    }
    follow();
  }
  return { light, follow };
}
