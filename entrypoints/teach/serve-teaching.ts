import type { LayoutDraft } from '../../lib/domain/teaching.ts';
import type { TaughtLayout } from '../../lib/domain/taught-page.ts';
import { startPointing } from '../../lib/flags/teaching/pointing.ts';
import { unclobbered } from '../../lib/flags/unclobbered.ts';
import type { DescribeAnswer, PointAnswer, TryDraftAnswer } from '../../lib/messaging/contract.ts';
import { hearTeaching } from '../../lib/messaging/hear-teaching.ts';
import { sendFromPage } from '../../lib/messaging/send.ts';
import { describePage } from '../../lib/readers/describe/describe-page.ts';
import { clip } from '../../lib/readers/page/text.ts';
import type { Page } from '../../lib/readers/reader.ts';
import { columnsOfDraft } from '../../lib/readers/taught/draft-on.ts';
import { readByLayout } from '../../lib/readers/taught/index.ts';
import { layoutAt } from '../../lib/readers/taught/layout-at.ts';
import { type ColumnTarget, findTargets } from './targets.ts';
import { pointingWords } from './words.ts';

/** A page that changes while somebody points is looked at anew, at most this often, in ms. */
const LOOK_AGAIN = 500;
/** Characters of a description; a person is to read it. */
const LONGEST_DESCRIPTION = 40_000;

function pageOf(document: Document): Page {
  return { document, url: new URL(unclobbered(document).URL) };
}

/** Columns as they are now, found anew where an element is met that was not there before. */
function followTargets(document: Document): {
  at: (element: Element) => ColumnTarget | null;
  all: () => ColumnTarget[];
  tables: () => number;
} {
  let known = findTargets(pageOf(document));
  let knownAt = performance.now();
  const again = (): void => {
    if (performance.now() - knownAt < LOOK_AGAIN) return;
    known = findTargets(pageOf(document));
    knownAt = performance.now();
  };
  return {
    tables: () => known.tables,
    all: () => known.all,
    at(element) {
      const found = known.at(element);
      if (found) return found;
      again();
      return known.at(element);
    },
  };
}

/** Answers the panel in one frame while somebody teaches its page. Returns how to stop. */
export function serveTeaching(document: Document): () => void {
  let stop = (): void => {};
  // After an update of the extension nobody hears us any more.
  const say = (message: Parameters<typeof sendFromPage>[0]): void => {
    stop();
    sendFromPage(message).catch(() => {});
  };

  function point(): PointAnswer {
    stop();
    const targets = followTargets(document);
    const ending = startPointing(document, {
      words: pointingWords(),
      at: targets.at,
      all: targets.all,
      onChoose({ pointed }) {
        const draft = layoutAt(pageOf(document), pointed);
        if (draft) say({ type: 'pointed', draft });
      },
      onEnd: () => say({ type: 'pointing-ended' }),
    });
    stop = () => {
      ending();
      stop = () => {};
    };
    return { tables: targets.tables() };
  }
  const describe = (): DescribeAnswer => ({
    description: clip(describePage(pageOf(document)), LONGEST_DESCRIPTION),
  });

  function tryDraft(draft: LayoutDraft, layout: TaughtLayout | null): TryDraftAnswer {
    const page = pageOf(document);
    const columns = columnsOfDraft(page, draft);
    const reading = columns && layout ? (readByLayout(page, layout)?.reading ?? null) : null;
    return { columns, reading };
  }
  const deafen = hearTeaching({ point, stop: () => stop(), describe, tryDraft });
  return () => {
    stop();
    deafen();
  };
}
