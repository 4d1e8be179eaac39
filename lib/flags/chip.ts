import type { Mark } from '../domain/mark.ts';
import type { Flag, Form, Place, Theme } from './flag.ts';
import { tierShape } from './shapes.ts';
import type { Dress } from './styles.ts';

/** A box that carries the marks' style and the ground's theme; everything we draw stands in one. */
export function createGroundBox(document: Document, theme: Theme, language?: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'bbo';
  box.dataset.theme = theme;
  if (language) box.lang = language;
  return box;
}

/** The mark's button: shape and number, or the shape alone; its name says it in words (ui/design.md 6). */
export function createChip(document: Document, mark: Mark, form: Form): HTMLButtonElement {
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.className = `chip ${mark.tier}`;
  chip.setAttribute('aria-label', mark.label);
  chip.setAttribute('aria-expanded', 'false');
  if (mark.earlier !== null) chip.dataset.stale = '';
  chip.append(tierShape(document, mark.tier));
  if (form === 'shape') chip.classList.add('chip--shape');
  else chip.append(mark.chip);
  if (form === 'chip' && mark.earlier !== null) {
    const earlier = document.createElement('span');
    earlier.className = 'chip__old';
    earlier.textContent = mark.earlier;
    chip.append(earlier);
  }
  return chip;
}

/** One `<bridgeback-flag>` with the mark in a closed root; the page sees the tier and a position, nothing else. */
export function createFlag(
  document: Document,
  dress: Dress,
  mark: Mark,
  place: Place,
  language: string,
): Flag {
  const host = document.createElement('bridgeback-flag');
  host.dataset.tier = mark.tier;
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const box = createGroundBox(document, place.theme, language);
  box.style.setProperty('--reach', `${place.reach}px`);
  const chip = createChip(document, mark, place.form);
  box.append(chip);
  root.append(box);
  return { mark, host, chip, place };
}
