import type { ExplanationLine, Mark } from '../domain/mark.ts';
import type { Flag, FlagWords } from './flag.ts';
import { sizeOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { make, makeButton, makeGround } from './make.ts';
import { placeBeside } from './place.ts';
import type { Corner } from './place.ts';
import { iconShape, tierShape } from './shapes.ts';

/** What a person may choose in the explanation. */
export type Choice = 'cause' | 'case' | 'hide';

export type Explanation = {
  flag: Flag;
  box: HTMLElement;
  panel: HTMLElement;
  /** From the mark's corner to the panel's, once it was put somewhere. */
  offset: Corner;
};

type Choose = (choice: Choice, event: MouseEvent) => void;

function figure(document: Document, mark: Mark): HTMLElement {
  const rest = make(document, 'small', '', mark.figureRest);
  const top = make(
    document,
    'div',
    'expl__top',
    make(document, 'p', 'expl__n', `${mark.figure} `, rest),
  );
  if (mark.tierWord !== null) {
    const shape = tierShape(document, mark.tier);
    top.append(make(document, 'span', `expl__tier ${mark.tier}`, shape, mark.tierWord));
  }
  return top;
}

function lines(document: Document, all: ExplanationLine[]): HTMLElement {
  const list = make(document, 'dl', '');
  for (const { term, detail } of all) {
    list.append(make(document, 'dt', '', term), make(document, 'dd', '', detail));
  }
  return list;
}

function actions(document: Document, mark: Mark, words: FlagWords, choose: Choose): HTMLElement {
  const cause = makeButton(document, 'expl__btn expl__btn--main', [words.knowWhy]);
  const open = makeButton(document, 'expl__btn', [words.openCase]);
  const eye = iconShape(document, 'eye-off');
  const hide = makeButton(document, 'expl__more', [eye], words.hideMarks);
  hide.title = words.hideMarks;
  open.disabled = !mark.canOpen;
  cause.addEventListener('click', (event) => choose('cause', event));
  open.addEventListener('click', (event) => choose('case', event));
  hide.addEventListener('click', (event) => choose('hide', event));
  return make(document, 'div', 'expl__acts', cause, open, hide);
}

/** Builds the explanation of a mark: figure, tier, lines, and what to do next (ui/design.md 6, O2). */
export function createExplanation(
  document: Document,
  flag: Flag,
  columns: string[],
  words: FlagWords,
  choose: Choose,
): Explanation {
  const { mark, place } = flag;
  const panel = make(document, 'div', 'expl', make(document, 'i', 'expl__pointer'));
  panel.role = 'dialog';
  panel.ariaLabel = mark.label;
  panel.append(figure(document, mark));
  const read = { term: words.column, detail: columns.join(', ') };
  const all = columns.length > 0 ? [...mark.lines, read] : mark.lines;
  if (all.length > 0) panel.append(lines(document, all));
  panel.append(actions(document, mark, words, choose));
  if (!mark.canOpen) panel.append(make(document, 'p', 'expl__no', words.noCase));
  const box = makeGround(document, place.theme, words, panel);
  return { flag, box, panel, offset: { left: 0, top: 0 } };
}

/** Puts the explanation beside its mark, inside the window as it is now. */
export function putExplanation(explanation: Explanation, frame: Frame): void {
  const { flag, panel } = explanation;
  const mark = flag.host.getBoundingClientRect();
  const beside = placeBeside(mark, panel.getBoundingClientRect(), sizeOf(frame));
  explanation.offset = { left: beside.left - mark.left, top: beside.top - mark.top };
  panel.dataset.side = beside.side ?? 'none';
  panel.style.setProperty('--pointer', `${beside.pointer}px`);
  moveExplanation(explanation, frame);
}

/** Moves the explanation with its mark. False when the mark is out of sight, and there is nothing to explain. */
export function moveExplanation({ flag, panel, offset }: Explanation, { field }: Frame): boolean {
  const mark = flag.host.getBoundingClientRect();
  const origin = field.getBoundingClientRect();
  panel.style.left = `${mark.left + offset.left - origin.left}px`;
  panel.style.top = `${mark.top + offset.top - origin.top}px`;
  return mark.width > 0;
}
