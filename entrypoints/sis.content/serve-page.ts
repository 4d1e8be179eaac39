import type { FlagLayer } from '../../lib/flags/layer.ts';
import { offeredFlagLayer } from '../../lib/flags/offer.ts';
import { unclobbered } from '../../lib/flags/unclobbered.ts';
import type { FromPage, ToPage } from '../../lib/messaging/contract.ts';
import { onToPage } from '../../lib/messaging/listen.ts';
import type { TaughtPage } from '../../lib/domain/taught-page.ts';
import { askTaught, sendFromPage } from '../../lib/messaging/send.ts';
import { offeredReaders, type Readers } from '../../lib/readers/offer.ts';
import type { Page, ReadPage, SourceCell } from '../../lib/readers/reader.ts';
import { createFlagDrawer } from './draw-flags.ts';
import type { FlagDrawer } from './draw-flags.ts';
import { createLateLayer } from './late-layer.ts';
import { createReadingLoop } from './read-in-slices.ts';
import type { ReadingLoop } from './read-in-slices.ts';
import { watchPage } from './watch-page.ts';
import { flagWords, readingPill, stoppedPill } from './words.ts';

/** A first reading that takes longer than this says so, in ms. */
const SLOW = 800;
/** A background that was just being started is asked once more after this, in ms. */
const ASK_AGAIN = 1500;

/** What this script needs to know of its own life: the extension may be updated or taken away while a page is open. */
export type Life = { isOver(): boolean; onOver(listener: () => void): void };

class PageService {
  private readonly layer: FlagLayer;
  private readonly loop: ReadingLoop;
  private readonly drawer: FlagDrawer;
  private readonly stopWatching: () => void;
  private readonly stopListening: () => void;
  private slow: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  /** How to read; null until the reading script is there, and nothing is read before. */
  private readers: Readers | null = null;
  /** What people taught for this site. */
  private taught: TaughtPage[] = [];

  constructor(
    private readonly view: Window,
    private readonly life: Life,
  ) {
    const { document } = view;
    this.layer = createLateLayer(() => this.openLayer());
    this.drawer = createFlagDrawer(this.layer, view === view.top, sendFromPage);
    this.loop = createReadingLoop({
      steps: () => this.steps(),
      onRead: (read) => void this.draw(read),
    });
    this.stopListening = onToPage((message) => this.hear(message));
    this.stopWatching = watchPage(document, view, {
      owns: (node) => this.layer.owns(node),
      onChange: () => this.change(),
      onQuiet: () => this.readers && this.loop.read(),
      onTooBusy: () => this.giveUp(),
    });
    life.onOver(() => this.stop());
    this.slow = setTimeout(() => this.layer.status(readingPill()), SLOW);
    void this.learn();
  }

  /** Asks for the reading script and for what people taught for this site, and reads. */
  private async learn(): Promise<void> {
    this.taught = await askTaught(offeredReaders() !== null);
    this.readers = offeredReaders();
    if (this.life.isOver()) return;
    if (this.readers) this.loop.read();
    else this.again ??= setTimeout(() => void this.learn(), ASK_AGAIN);
  }

  private steps(): Generator<void, ReadPage> {
    if (!this.readers) throw new Error('The reading script is not there.');
    return this.readers.readPageInSteps(this.page(), { taught: this.taught });
  }

  private openLayer(): FlagLayer | null {
    const open = offeredFlagLayer();
    if (!open) return null;
    return open(this.view.document, {
      words: flagWords(),
      onOpen: (student, want) => void this.say({ type: 'open-student', student, want }),
      onOpenPage: () => void this.say({ type: 'open-page' }),
      sources: (student) => this.sources(student),
    });
  }

  stop(): void {
    clearTimeout(this.slow);
    clearTimeout(this.again);
    this.stopWatching();
    this.stopListening();
    this.loop.stop();
    this.drawer.cancel();
    this.layer.remove();
  }

  private page(): Page {
    const { document } = this.view;
    return { document, url: new URL(unclobbered(document).URL) };
  }

  private change(): void {
    if (this.life.isOver()) return;
    this.layer.prune();
    this.loop.change();
  }

  private async draw({ reading, anchors, covers, explained, listed }: ReadPage): Promise<void> {
    clearTimeout(this.slow);
    if (this.life.isOver()) return;
    try {
      await this.drawer.draw({ reading, anchors, covers, explained, listed });
    } catch {
      if (this.life.isOver()) return;
      this.layer.clear();
      this.again ??= setTimeout(() => this.loop.read(), ASK_AGAIN);
    }
  }

  private sources(student: number): SourceCell[] {
    const { reading } = this.drawer.last() ?? {};
    if (!reading || !this.readers) return [];
    return this.readers.sourceCells(this.page(), reading, student, this.taught);
  }

  private hear(message: ToPage): void {
    if (message.type === 'withdraw') return this.stop();
    if (message.type === 'show-student') return this.layer.reveal(message.student);
    this.drawer.forget();
    void this.learn();
  }

  private giveUp(): void {
    const hadStudents = (this.drawer.last()?.reading.students.length ?? 0) > 0;
    this.loop.stop();
    this.drawer.cancel();
    this.layer.clear();
    if (hadStudents) this.layer.status(stoppedPill());
    void this.say({ type: 'watching-stopped' });
  }

  /** After an update of the extension nobody hears us any more; the marks then go without a word (trust.md R10). */
  private async say(message: FromPage): Promise<void> {
    await sendFromPage(message).catch(() => this.life.isOver());
  }
}

/** Reads one frame and keeps its marks up to date until its life is over; then everything is taken away. Returns how to stop. */
export function servePage(view: Window, life: Life): () => void {
  const service = new PageService(view, life);
  return () => service.stop();
}
