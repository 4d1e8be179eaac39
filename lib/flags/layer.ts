import type { PageMarks, Pill } from '../domain/mark.ts';
import { chipWidths } from './chip-widths.ts';
import { createDrawing } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Flag, FlagHandlers, FlagWords } from './flag.ts';
import { followAnchors } from './follow.ts';
import { createFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import { createGround } from './ground.ts';
import { createHighlight } from './highlight.ts';
import type { Highlight } from './highlight.ts';
import { createInteraction } from './interaction.ts';
import type { Interaction } from './interaction.ts';
import { listenForMoves } from './moves.ts';
import { createPill } from './pill.ts';
import type { PillBox } from './pill.ts';
import { planPlaces } from './plan.ts';
import { createReveal } from './reveal.ts';
import type { Reveal } from './reveal.ts';
import { isHonest } from './seen.ts';
import { createTabOrder } from './tab-order.ts';
import type { TabOrder } from './tab-order.ts';
import { inSlices } from './turn.ts';
import { unclobbered } from './unclobbered.ts';

export type FlagLayer = {
  /** Draws what the background allowed, in slices the page does not feel; a later call replaces an earlier one. */
  show(marks: PageMarks, anchors: Map<number, Element>): Promise<void>;
  /** Shows the page's own state in the pill, or takes it away. */
  status(pill: Pill | null): void;
  /** Brings a student's row into view and lights the cells that were read. */
  reveal(student: number): void;
  /** Removes marks whose row left the page or names somebody else by now; cheap, for every change of the page. */
  prune(): void;
  /** Whether a node is ours, so that an observer of the page can look past it. */
  owns(node: Node): boolean;
  /** Takes every mark and the pill off the page. */
  clear(): void;
  /** Clears, and stops listening for good. */
  remove(): void;
};

type Options = FlagHandlers & { words: FlagWords };
type Shown = { marks: PageMarks; anchors: Map<number, Element> };

const NONE: PageMarks = { marks: [], pill: null, clickOpensCase: false };

class PageLayer implements FlagLayer {
  private readonly drawing: Drawing;
  private readonly highlight: Highlight;
  private readonly interaction: Interaction;
  private readonly pill: PillBox;
  private readonly reveals: Reveal;
  private readonly tabs: TabOrder;
  private readonly stopMoves: () => void;
  private shown: Shown = { marks: NONE, anchors: new Map() };
  private isHidden = false;
  private isRemoved = false;
  private round = 0;

  constructor(
    private readonly frame: Frame,
    private readonly options: Options,
  ) {
    const { words } = options;
    this.drawing = createDrawing(frame);
    this.highlight = createHighlight(frame.document, frame.field);
    this.tabs = createTabOrder(frame);
    this.interaction = createInteraction(
      frame,
      words,
      options,
      {
        find: this.drawing.find,
        clickOpensCase: () => this.shown.marks.clickOpensCase,
        onHide: () => this.hide(true),
      },
      this.highlight,
    );
    this.pill = createPill(frame.document, frame.root, words, {
      onOpen: (event) => this.openPage(event),
      onFold: (event) => this.isHonest(event),
    });
    this.reveals = createReveal(frame, this.highlight, options);
    this.stopMoves = listenForMoves(frame, () => this.follow());
  }

  async show(marks: PageMarks, anchors: Map<number, Element>): Promise<void> {
    if (this.isRemoved) return;
    const mine = ++this.round;
    const isCurrent = (): boolean => mine === this.round;
    this.shown = { marks, anchors };
    const wanted = this.isHidden ? [] : marks.marks;
    // Taken now: a row that names somebody else by the time we draw must not get this mark.
    const texts = new Map(
      wanted.map(({ student }) => [student, anchors.get(student)?.textContent ?? '']),
    );
    if (wanted.length > 0 || marks.pill) this.frame.attach();
    const widths = chipWidths(wanted, this.frame);
    const places = await inSlices(planPlaces(wanted, anchors, widths, this.frame), isCurrent);
    if (!places) return;
    for (const [student, place] of places) place.text = texts.get(student) ?? place.text;
    const { words } = this.options;
    const draw = await inSlices(this.drawing.prepare(wanted, places, words), isCurrent);
    if (!draw) return;
    draw((flag) => this.interaction.opened.close(flag));
    this.prune();
    this.tabs.join(this.drawing.flags.values());
    this.follow();
    this.status(this.isHidden ? hiddenPill(this.options.words) : marks.pill);
  }

  status(pill: Pill | null): void {
    const { document, view } = this.frame;
    if (pill && !this.isRemoved) this.frame.attach();
    this.pill.show(pill, createGround(view)(document.body ?? document.documentElement));
    if (!pill && this.drawing.flags.size === 0) this.frame.detach();
  }

  prune(): void {
    for (const flag of this.drawing.flags.values()) {
      const { anchor, text } = flag.place;
      if (!anchor.isConnected || anchor.textContent !== text) this.drop(flag);
    }
  }

  reveal(student: number): void {
    this.reveals.show(student, this.shown.anchors);
  }

  owns(node: Node): boolean {
    return this.frame.host.contains(node);
  }

  clear(): void {
    this.round++;
    this.shown = { marks: NONE, anchors: new Map() };
    for (const flag of this.drawing.flags.values()) this.drop(flag);
    this.tabs.join([]);
    this.status(null);
  }

  remove(): void {
    this.isRemoved = true;
    this.clear();
    this.reveals.stop();
    this.stopMoves();
    this.tabs.stop();
    this.interaction.stop();
    this.frame.detach();
  }

  private drop(flag: Flag): void {
    this.interaction.opened.close(flag);
    this.drawing.remove(flag);
  }

  private follow(): void {
    followAnchors(this.drawing.flags.values(), this.frame);
    this.interaction.opened.follow();
    this.highlight.follow();
  }

  private isHonest(event: MouseEvent): boolean {
    const { currentTarget } = event;
    const { host, view } = this.frame;
    return currentTarget instanceof view.Element && isHonest(event, currentTarget, host);
  }

  private openPage(event: MouseEvent): void {
    if (!this.isHonest(event)) return;
    if (this.isHidden) this.hide(false);
    else this.options.onOpenPage();
  }

  private hide(isHidden: boolean): void {
    this.isHidden = isHidden;
    void this.show(this.shown.marks, this.shown.anchors);
  }
}

function hiddenPill({ marksHidden, showMarks }: FlagWords): Pill {
  return { strong: '', text: marksHidden, detail: showMarks, quiet: true };
}

/**
 * Opens the layer that draws marks over one document: plain DOM in closed roots, outside the page's body. No node,
 * attribute, style or listener of the page's own elements is touched (design.md 1.3, trust.md R11). Throws when the
 * document has no window.
 */
export function openFlagLayer(document: Document, options: Options): FlagLayer {
  const plain = unclobbered(document);
  const { defaultView } = plain;
  if (!defaultView) throw new Error('A layer needs a document in a window');
  return new PageLayer(createFrame(plain, defaultView), options);
}
