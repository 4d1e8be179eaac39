import { createFrame } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { listenForMoves } from '../moves.ts';
import { unclobbered } from '../unclobbered.ts';
import { createAskPill } from './ask-pill.ts';
import { createColumnBox } from './column-box.ts';
import { dressForTeaching } from './dress.ts';
import { swallowPresses } from './swallow.ts';
import type { PointingWords, Target } from './target.ts';

export type PointingRules<Column extends Target> = {
  words: PointingWords;
  /** The column an element of the page stands in. */
  at: (element: Element) => Column | null;
  /** Every column, in page order. */
  all: () => Column[];
  onChoose: (column: Column) => void;
  /** Escape. */
  onEnd: () => void;
};

/** How far Tab and the arrows move. */
const STEPS: Record<string, number> = { Tab: 1, ArrowRight: 1, ArrowLeft: -1 };

/** What of the page lies under the pointer, below our own box and marks. */
function under({ document }: Frame, { clientX, clientY }: MouseEvent): Element | null {
  const stack = document.elementsFromPoint(clientX, clientY);
  return stack.find(({ localName }) => !localName.startsWith('bridgeback-')) ?? null;
}

/** Our box takes the wheel, too: what scrolls under it goes on scrolling. */
function passWheelOn(element: Element | null, { deltaX, deltaY }: WheelEvent, view: Window): void {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(view.getComputedStyle(at).overflow);
    if (scrolls && (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth))
      return at.scrollBy(deltaX, deltaY);
  }
}

class Pointing<Column extends Target> {
  private readonly ending = new AbortController();
  private readonly box: ReturnType<typeof createColumnBox>;
  private readonly say: (text: string) => void;
  private readonly stopMoves: () => void;
  private lit: Column | null = null;

  constructor(
    private readonly frame: Frame,
    private readonly rules: PointingRules<Column>,
  ) {
    const { host, view } = frame;
    const { signal } = this.ending;
    dressForTeaching(frame);
    this.box = createColumnBox(frame, rules.words);
    this.say = createAskPill(frame, rules.words);
    frame.attach();
    this.stopMoves = listenForMoves(frame, () => this.box.follow());
    const passive = { capture: true, passive: true, signal };
    view.addEventListener('pointermove', (event) => this.light(this.under(event)), passive);
    host.addEventListener(
      'wheel',
      (event) => passWheelOn(under(frame, event), event, view),
      passive,
    );
    swallowPresses(
      view,
      signal,
      (event) => this.choose(this.under(event)),
      (event) => this.key(event),
    );
  }

  stop(): void {
    this.ending.abort();
    this.stopMoves();
    this.frame.detach();
  }

  private under(event: MouseEvent): Column | null {
    const element = under(this.frame, event);
    return element && this.rules.at(element);
  }

  private light(column: Column | null): void {
    this.lit = column;
    this.box.light(column);
  }

  private choose(column: Column | null): void {
    this.light(column);
    if (column?.isChoice) this.rules.onChoose(column);
  }

  private move(step: number): void {
    const columns = this.rules.all().filter(({ isChoice }) => isChoice);
    if (columns.length === 0) return;
    const now = this.lit ? columns.indexOf(this.lit) : -1;
    const start = now < 0 && step < 0 ? 0 : now;
    const next = columns[(start + step + columns.length) % columns.length];
    if (!next) return;
    next.ends()[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.light(next);
    this.say(this.rules.words.reached(next.words, columns.indexOf(next) + 1, columns.length));
  }

  /** Shift+Tab, and the arrows where the columns follow each other to the left. */
  private isBackwards({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === 'Tab') return shiftKey;
    const [end] = (this.lit ?? this.rules.all()[0])?.ends() ?? [];
    return end !== undefined && this.frame.view.getComputedStyle(end).direction === 'rtl';
  }

  /** Whether the key was ours. */
  private key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const step = STEPS[event.key];
    if (step !== undefined) this.move(this.isBackwards(event) ? -step : step);
    else if (event.key === 'Enter' || event.key === ' ') this.choose(this.lit);
    else if (event.key === 'Escape') this.rules.onEnd();
    else return false;
    return true;
  }
}

/**
 * Lets a person point at a column of this document, with the pointer or with Tab, Left, Right and Enter. Everything drawn
 * stands in one closed root outside the page's body; no node, attribute or listener of the page's own elements is touched,
 * and the page hears neither the click nor the keys. Returns how to stop. Throws when the document has no window.
 */
export function startPointing<Column extends Target>(
  document: Document,
  rules: PointingRules<Column>,
): () => void {
  const plain = unclobbered(document);
  const { defaultView } = plain;
  if (!defaultView) throw new Error('Pointing needs a document in a window');
  const pointing = new Pointing(createFrame(plain, defaultView), rules);
  return () => pointing.stop();
}
