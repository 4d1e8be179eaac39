import type { Mark } from '../domain/mark.ts';
import type { Flag, Form, Place, Speech } from './flag.ts';
import { make, makeButton, makeGround } from './make.ts';
import { tierShape } from './shapes.ts';
import type { Dress } from './styles.ts';

/** The mark's button: shape and number, or the shape alone; its name says it in words (ui/design.md 6). */
export function createChip(document: Document, mark: Mark, form: Form): HTMLButtonElement {
  const { tier, label, earlier } = mark;
  const content: (Node | string)[] = [tierShape(document, tier)];
  if (form === 'chip') content.push(mark.chip);
  if (form === 'chip' && earlier !== null) {
    content.push(make(document, 'span', 'chip__old', earlier));
  }
  const chip = makeButton(document, `chip chip--${form} ${tier}`, content, label);
  chip.ariaExpanded = 'false';
  if (earlier !== null) chip.dataset.stale = '';
  return chip;
}

/** One `<bridgeback-flag>` with the mark in a closed root; the page sees the tier and a position, nothing else. */
export function createFlag(
  document: Document,
  dress: Dress,
  mark: Mark,
  place: Place,
  speech: Speech,
): Flag {
  const host = document.createElement('bridgeback-flag');
  host.dataset.tier = mark.tier;
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const chip = createChip(document, mark, place.form);
  chip.style.setProperty('--reach', `${place.reach}px`);
  root.append(makeGround(document, place.theme, speech, chip));
  return { mark, host, chip, place };
}
