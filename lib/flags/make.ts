import type { Speech, Theme } from './flag.ts';

type Child = Node | string;

/** For what is only measured, or has no words. */
export const wordless: Speech = { language: '', direction: 'ltr' };

/** A plain element with a class and children; text always goes in as text, never as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  name: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children);
  return element;
}

/** A button; `label` names it where its content is a picture. */
export function makeButton(
  document: Document,
  name: string,
  content: Child[],
  label: string | null = null,
): HTMLButtonElement {
  const button = make(document, 'button', name, ...content);
  button.type = 'button';
  if (label !== null) button.ariaLabel = label;
  return button;
}

/**
 * A box that carries the marks' style and the ground's theme; everything we draw stands in one. Its direction is that of our
 * words, whatever the page's own is.
 */
export function makeGround(
  document: Document,
  theme: Theme,
  { language, direction }: Speech,
  ...children: Child[]
): HTMLElement {
  const box = make(document, 'div', 'bbo', ...children);
  box.dataset.theme = theme;
  box.lang = language;
  box.dir = direction;
  return box;
}
