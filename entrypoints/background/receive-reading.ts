import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { PageMarks } from '../../lib/domain/mark.ts';
import type { FrameState } from '../../lib/domain/page-state.ts';
import { siteIsInPolicy } from '../../lib/domain/policy-allows.ts';
import type { FromPage, PageReadAnswer } from '../../lib/messaging/contract.ts';
import type { PageSender } from '../../lib/messaging/sender.ts';
import { loadDrawing } from '../../lib/platform/content-script.ts';
import { namesAreHidden } from '../../lib/platform/names-hidden.ts';
import { putFrameState, readPageState } from '../../lib/platform/page-states.ts';
import { readPolicy } from '../../lib/platform/policy.ts';
import { siteIsAllowed } from '../../lib/platform/site-access.ts';
import { hiddenMarks, overOf, pageMarks } from '../../lib/words/page-marks.ts';
import { showOverTheLine } from './badge.ts';
import { keepReading, type Kept } from './keep-reading.ts';

type PageRead = Extract<FromPage, { type: 'page-read' }>;

/** Keeps what a frame showed and answers with what may be drawn there; refused where nobody allowed the site. */
export async function receiveReading(
  message: PageRead,
  sender: PageSender,
): Promise<PageReadAnswer> {
  const { origin, tabId, frameId } = sender;
  const isInPolicy = siteIsInPolicy(await readPolicy(), origin);
  if (!isInPolicy || !(await siteIsAllowed(origin))) return { refused: true };
  const at = new Date().toISOString();
  const kept = await keepReading(message, origin, at);
  const marks = pageMarks({ ...message, ...kept, at, today: schoolDayOf(at) });
  const areHidden = await namesAreHidden();
  const shown = areHidden ? hiddenMarks(marks) : marks;
  if (!message.canDraw && (shown.pill ?? shown.marks[0])) await loadDrawing(tabId, frameId);
  const frame = frameState(message, origin, at, kept, overOf(marks));
  const state = await putFrameState(tabId, frameId, frame);
  await showOverTheLine(tabId, state, kept.settings.badge && !areHidden && !kept.isLocked);
  return { marks: kept.isLocked ? withoutCases(shown) : shown };
}

/** A locked case cannot be opened from a mark: the panel asks for the passphrase first. */
function withoutCases(marks: PageMarks): PageMarks {
  return { ...marks, clickOpensCase: false };
}

function frameState(
  { reading, covers, explained, listed }: PageRead,
  origin: string,
  readAt: string,
  { taken, isLocked }: Kept,
  over: number,
): FrameState {
  const { status, reader, range, rows, skipped } = reading;
  const students = reading.students.map(({ daily: _, ...student }, index) => ({
    reading: student,
    studentId: taken[index]?.studentId ?? null,
    matchedByName: taken[index]?.matchedByName ?? false,
  }));
  const page = { origin, readAt, status, reader, covers, explained, listed, range, rows };
  // While locked nobody is named, not even in memory; that a page may be taught names nobody.
  return isLocked
    ? { ...page, skipped: newLayoutIn(skipped), students: [], over, stopped: false }
    : { ...page, skipped, students, over, stopped: false };
}

function newLayoutIn(skipped: FrameState['skipped']): FrameState['skipped'] {
  return skipped.some(({ reason }) => reason === 'new-layout')
    ? [{ text: '', reason: 'new-layout' }]
    : [];
}

/** The page changed too often and watching stopped: the panel says so. */
export async function receiveStop(_message: unknown, sender: PageSender): Promise<void> {
  const state = await readPageState(sender.tabId);
  const frame = state?.frames[String(sender.frameId)];
  if (frame) await putFrameState(sender.tabId, sender.frameId, { ...frame, stopped: true });
}
