import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { FrameState } from '../../lib/domain/page-state.ts';
import type { FromPage, PageReadAnswer } from '../../lib/messaging/contract.ts';
import type { PageSender } from '../../lib/messaging/sender.ts';
import { putFrameState, readPageState } from '../../lib/platform/page-states.ts';
import { loadDrawing } from '../../lib/platform/content-script.ts';
import { siteIsAllowed } from '../../lib/platform/site-access.ts';
import { overOf, pageMarks } from '../../lib/words/page-marks.ts';
import { showOverTheLine } from './badge.ts';
import { keepReading, type Kept } from './keep-reading.ts';

type PageRead = Extract<FromPage, { type: 'page-read' }>;

/** Keeps what a frame showed and answers with what may be drawn there; refused where nobody allowed the site. */
export async function receiveReading(
  message: PageRead,
  sender: PageSender,
): Promise<PageReadAnswer> {
  if (!(await siteIsAllowed(sender.origin))) return { refused: true };
  const at = new Date().toISOString();
  const kept = await keepReading(message, sender.origin, at);
  const marks = pageMarks({ ...message, ...kept, at, today: schoolDayOf(at) });
  const frame = frameState(message, sender.origin, at, kept, overOf(marks));
  if (!message.canDraw && (marks.pill ?? marks.marks[0])) {
    await loadDrawing(sender.tabId, sender.frameId);
  }
  const state = await putFrameState(sender.tabId, sender.frameId, frame);
  await showOverTheLine(sender.tabId, state, kept.settings.badge);
  return { marks };
}

function frameState(
  { reading, covers }: PageRead,
  origin: string,
  readAt: string,
  { taken }: Kept,
  over: number,
): FrameState {
  const { status, reader, range, rows, skipped } = reading;
  const students = reading.students.map(({ daily: _, ...student }, index) => ({
    reading: student,
    studentId: taken[index]?.studentId ?? null,
    matchedByName: taken[index]?.matchedByName ?? false,
  }));
  const page = { origin, readAt, status, reader, covers, range, rows, skipped };
  return { ...page, students, over, stopped: false };
}

/** The page changed too often and watching stopped: the panel says so. */
export async function receiveStop(_message: unknown, sender: PageSender): Promise<void> {
  const state = await readPageState(sender.tabId);
  const frame = state?.frames[String(sender.frameId)];
  if (frame) await putFrameState(sender.tabId, sender.frameId, { ...frame, stopped: true });
}
