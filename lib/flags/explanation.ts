import type { Mark } from '../domain/mark.ts';
import { createGroundBox } from './chip.ts';
import type { Flag, FlagWords } from './flag.ts';
import { placeBeside } from './place.ts';
import { iconShape, tierShape } from './shapes.ts';

/** What a person may choose in the explanation. */
export type Choice = 'cause' | 'case' | 'hide';

export type Explanation = { flag: Flag; box: HTMLElement; panel: HTMLElement };

type Make = (tag: string, name: string, ...children: (Node | string)[]) => HTMLElement;

function maker(document: Document): Make {
  return (tag, name, ...children) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...children);
    return element;
  };
}

function figure(make: Make, mark: Mark, shape: SVGElement): HTMLElement {
  const count = make('p', 'expl__n', `${mark.figure} `, make('small', '', mark.figureRest));
  const top = make('div', 'expl__top', count);
  if (mark.tierWord !== null) {
    top.append(make('span', `expl__tier ${mark.tier}`, shape, mark.tierWord));
  }
  return top;
}

function lines(make: Make, mark: Mark): HTMLElement {
  const list = make('dl', '');
  for (const { term, detail } of mark.lines) {
    list.append(make('dt', '', term), make('dd', '', detail));
  }
  return list;
}

function button(document: Document, name: string, label: string | Node): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.append(label);
  return element;
}

function actions(
  document: Document,
  mark: Mark,
  words: FlagWords,
  choose: (choice: Choice, event: MouseEvent) => void,
): HTMLElement {
  const cause = button(document, 'expl__btn expl__btn--main', words.knowWhy);
  const open = button(document, 'expl__btn', words.openCase);
  const hide = button(document, 'expl__more', iconShape(document, 'eye-off'));
  hide.setAttribute('aria-label', words.hideMarks);
  hide.title = words.hideMarks;
  open.disabled = !mark.canOpen;
  cause.addEventListener('click', (event) => choose('cause', event));
  open.addEventListener('click', (event) => choose('case', event));
  hide.addEventListener('click', (event) => choose('hide', event));
  return maker(document)('div', 'expl__acts', cause, open, hide);
}

/** Builds the explanation of a mark: figure, tier, lines, and what to do next (ui/design.md 6, O2). */
export function createExplanation(
  document: Document,
  flag: Flag,
  words: FlagWords,
  choose: (choice: Choice, event: MouseEvent) => void,
): Explanation {
  const make = maker(document);
  const { mark } = flag;
  const panel = make('div', 'expl');
  panel.role = 'dialog';
  panel.tabIndex = -1;
  panel.setAttribute('aria-label', mark.label);
  panel.append(make('i', 'expl__pointer'), figure(make, mark, tierShape(document, mark.tier)));
  if (mark.lines.length > 0) panel.append(lines(make, mark));
  panel.append(actions(document, mark, words, choose));
  if (!mark.canOpen) panel.append(make('p', 'expl__no', words.noCase));
  const box = createGroundBox(document, flag.place.theme, words.language);
  box.append(panel);
  return { flag, box, panel };
}

/** Puts the open explanation beside its mark, inside the window; `field` is where our own coordinates begin. */
export function putExplanation({ flag, panel }: Explanation, field: HTMLElement): void {
  const { clientWidth, clientHeight, ownerDocument } = panel.ownerDocument.documentElement;
  const beside = placeBeside(flag.host.getBoundingClientRect(), panel.getBoundingClientRect(), {
    width: clientWidth,
    height: ownerDocument.defaultView?.innerHeight ?? clientHeight,
  });
  const origin = field.getBoundingClientRect();
  panel.style.left = `${beside.left - origin.left}px`;
  panel.style.top = `${beside.top - origin.top}px`;
  if (beside.side) panel.dataset.side = beside.side;
  else delete panel.dataset.side;
  const pointer = panel.querySelector<HTMLElement>('.expl__pointer');
  if (pointer) pointer.style.top = `${beside.pointer}px`;
}
