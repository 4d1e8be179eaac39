import type { PageMarks } from '../../lib/domain/mark.ts';
import type { FlagLayer } from '../../lib/flags/layer.ts';
import { offeredFlagLayer } from '../../lib/flags/offer.ts';
import type { FromPage, PageReadAnswer } from '../../lib/messaging/contract.ts';
import type { ReadPage } from '../../lib/readers/reader.ts';

export type FlagDrawer = {
  /** Reports a reading and draws what comes back; an unchanged one is only put back in place. */
  draw(page: ReadPage): Promise<void>;
  /** Settings or memory changed: the next reading is reported even if it says the same. */
  forget(): void;
  /** Whatever is still being asked or drawn comes too late. */
  cancel(): void;
  /** The last reading that was drawn. */
  last(): ReadPage | null;
};

type Send = (message: Extract<FromPage, { type: 'page-read' }>) => Promise<PageReadAnswer | null>;

/** Nothing was read, and nothing is to be said of what stands there: whether it could be taught is one of those things. */
function isEmptyHanded({ reading: { status, skipped } }: ReadPage): boolean {
  return status === 'nothing' && skipped.length === 0;
}

/** Where no student list is, no pill stands either. */
function forFrame(page: ReadPage, marks: PageMarks): PageMarks {
  return isEmptyHanded(page) ? { ...marks, pill: null } : marks;
}

/** Only rows that still say what they said when they were read may be marked. */
function unchanged(anchors: Map<number, Element>, said: Map<number, string>): Map<number, Element> {
  return new Map(
    [...anchors].filter(
      ([student, anchor]) => anchor.isConnected && anchor.textContent === said.get(student),
    ),
  );
}

/** Reports readings of one frame and draws the answers into `layer`; the newest reading wins. */
export function createFlagDrawer(layer: FlagLayer, isTopFrame: boolean, send: Send): FlagDrawer {
  let reported: { text: string; marks: PageMarks } | null = null;
  let hasStudents = false;
  let drawn: ReadPage | null = null;
  let round = 0;

  async function ask(page: ReadPage, text: string): Promise<PageMarks | null> {
    if (reported?.text === text) return reported.marks;
    const { reading, covers, explained, listed } = page;
    const canDraw = offeredFlagLayer() !== null;
    const answer = await send({ type: 'page-read', reading, covers, explained, listed, canDraw });
    return answer && 'marks' in answer ? answer.marks : null;
  }
  async function draw(page: ReadPage): Promise<void> {
    const mine = ++round;
    const isEmpty = isEmptyHanded(page);
    // Help texts, menus and other frames without a list have nothing to report, unless they had one before.
    if (isEmpty && !isTopFrame && !hasStudents) return layer.status(null);
    hasStudents = !isEmpty;
    const said = new Map([...page.anchors].map(([student, at]) => [student, at.textContent]));
    const text = JSON.stringify([page.reading, page.covers, page.explained, page.listed]);
    const marks = await ask(page, text);
    if (mine !== round) return;
    reported = marks && { text, marks };
    drawn = page;
    if (marks) await layer.show(forFrame(page, marks), unchanged(page.anchors, said));
    else layer.clear();
  }
  return {
    draw,
    last: () => drawn,
    cancel: () => {
      round += 1;
    },
    forget: () => {
      reported = null;
    },
  };
}
