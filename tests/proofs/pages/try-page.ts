import type { PageReading } from '../../../lib/domain/page-reading.ts';
import { pageReadingSchema } from '../../../lib/domain/page-reading.ts';
import { readWholePage } from '../../../lib/readers/read-page.ts';
import type { ReadPage } from '../../../lib/readers/reader.ts';
import { generate } from './generated.ts';
import { judge, type Verdict } from './judge.ts';
import { floorOf, openIn } from './open-page.ts';
import type { Plan } from './plan.ts';
import type { Truth } from './truth.ts';

export type Tried = {
  verdicts: Verdict[];
  truth: Truth;
  reading: PageReading | null;
  /** Milliseconds of reading beyond those of visiting the page's text once. */
  beyond: number;
};

/** Marks must stand at the name they belong to. */
function misplaced({ reading, anchors }: ReadPage): Verdict[] {
  return [...anchors].flatMap(([index, anchor]) => {
    const last = reading.students[index]?.name.split(' ').at(-1) ?? '';
    const there = anchor.isConnected && (anchor.textContent ?? '').includes(last);
    return there ? [] : [{ complaint: 'mark elsewhere', detail: last } as const];
  });
}

/** Makes the page of a plan, reads it in the frame, and judges what was read. */
export async function tryPage(
  frame: HTMLIFrameElement,
  plan: Plan,
  plain: boolean,
): Promise<Tried> {
  const { html, url, truth } = generate(plan, plain);
  const page = await openIn(frame, html, url);
  const floor = floorOf(page);
  const start = performance.now();
  try {
    const read = readWholePage(page);
    const beyond = performance.now() - start - floor;
    const { reading, covers } = read;
    const refused = pageReadingSchema.safeParse(reading).error;
    const outside: Verdict[] = refused
      ? [{ complaint: 'outside the contract', detail: refused.message }]
      : [];
    const verdicts = [...judge(truth, reading, covers), ...misplaced(read), ...outside];
    return { verdicts, truth, reading, beyond };
  } catch (error) {
    const verdicts: Verdict[] = [{ complaint: 'uncaught error', detail: String(error) }];
    return { verdicts, truth, reading: null, beyond: performance.now() - start - floor };
  }
}
