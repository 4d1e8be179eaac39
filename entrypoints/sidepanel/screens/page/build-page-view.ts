import { i18n } from '#i18n';
import type { Coverage } from '../../../../components/page/CoverageLine.tsx';
import type { PageRow } from '../../../../components/page/page-row.ts';
import type { PageView } from '../../../../components/page/page-view.ts';
import type { FrameState } from '../../../../lib/domain/page-state.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { formatTime } from '../../../../lib/words/day.ts';
import { explainedSentences } from '../../../../lib/words/explained.ts';
import { coversWords } from '../../../../lib/words/mark.ts';
import { formatCount } from '../../../../lib/words/numbers.ts';
import { skippedReason } from '../../../../lib/words/skipped.ts';
import type { KnownStudent } from './known-student.ts';
import { isChanged, pageNotices } from './page-notices.ts';
import { placedRow, type PlacedRow } from './page-rows.ts';
import type { SeenRow } from './seen-rows.ts';

export type PageInput = {
  frames: readonly FrameState[];
  rows: readonly SeenRow[];
  known: ReadonlyMap<string, KnownStudent>;
  settings: Settings;
  today: SchoolDay;
};

/** Frames that read students, or tried to: the others have nothing to say. */
export function tellingFrames(frames: readonly FrameState[]): FrameState[] {
  return frames.filter(
    ({ status, students, stopped }) => status !== 'nothing' || students.length > 0 || stopped,
  );
}

/** The day most rows of the page count up to: the newest. */
function newestAsOf(rows: readonly SeenRow[]): SchoolDay | null {
  const days = rows.flatMap(({ standing }) => (standing.judged ? [standing.asOf] : []));
  return days.toSorted().at(-1) ?? null;
}

function newestReadAt(frames: readonly FrameState[]): string | null {
  return (
    frames
      .map(({ readAt }) => readAt)
      .toSorted()
      .at(-1) ?? null
  );
}

/** "25 of 320 students on this page": of a list in pages, only this part was read now. */
function partOfList(frames: readonly FrameState[]): string[] {
  return frames.flatMap(({ listed, students }) =>
    listed !== null && listed > students.length
      ? [
          i18n.t('page.partOfList', {
            shown: formatCount(students.length),
            listed: formatCount(listed),
          }),
        ]
      : [],
  );
}

/** Rows that were not even looked at are no "0 of 0", and the notice says all there is to explain. */
function nothingRead(time: string[]): Coverage {
  return { strong: i18n.t('teach.changed.notRead'), facts: time, notRead: 0, canExplain: false };
}

function coverageOf(input: PageInput, remembered: boolean, placed: readonly PlacedRow[]): Coverage {
  const { frames } = input;
  const read = frames.reduce((sum, frame) => sum + frame.rows.read, 0);
  const seen = frames.reduce((sum, frame) => sum + frame.rows.seen, 0);
  const leftOut = {
    notRead: Math.max(0, seen - read),
    canExplain: frames.some(({ skipped }) => skipped.length > 0),
  };
  const at = newestReadAt(frames);
  const time = at ? [formatTime(at)] : [];
  if (isChanged(frames)) return nothingRead(time);
  if (remembered) {
    const known = placed.filter(({ place }) => place !== 'never-seen').length;
    const counts = { known: formatCount(known), all: formatCount(placed.length) };
    return {
      strong: i18n.t('page.knownEarlier', counts),
      facts: [i18n.t('page.noCounts'), ...time],
      ...leftOut,
    };
  }
  const covers = frames.map((frame) =>
    coversWords({ reading: { ...frame, students: [] }, covers: frame.covers }),
  );
  return {
    strong: i18n.t('page.rowsRead', { read: formatCount(read), seen: formatCount(seen) }),
    facts: [...partOfList(frames), ...new Set(covers.filter(Boolean)), ...time],
    ...leftOut,
  };
}

/** What a person needs to know to trust, or to correct, a reading no system's reader stands behind. */
function howRead({ explained }: FrameState): string[] {
  return explained ? explainedSentences(explained) : [];
}

function rowsAt(placed: readonly PlacedRow[], place: PlacedRow['place']): PageRow[] {
  return placed
    .filter((one) => one.place === place)
    .toSorted((one, other) => other.absences - one.absences)
    .map(({ row }) => row);
}

/** Everything the list of an open page shows, in the reader's words (ui/design.md B1-B4, S2-S5). */
export function buildPageView(input: PageInput): PageView {
  const { frames, rows, known, settings, today } = input;
  const context = { settings, today, asOf: newestAsOf(rows) };
  const placed = rows.map((row) => placedRow(row, known.get(row.seen.studentId ?? ''), context));
  const remembered =
    rows.length > 0 &&
    rows.every(({ standing }) => !standing.judged && standing.reason === 'no-count');
  return {
    coverage: coverageOf(input, remembered, placed),
    notReadRows: frames.flatMap((frame, at) =>
      frame.skipped.map(({ text, reason }, index) => ({
        key: `${at}.${index}`,
        text,
        reason: skippedReason(reason),
      })),
    ),
    howRead: isChanged(frames) ? [] : [...new Set(frames.flatMap(howRead))],
    notices: pageNotices(frames, rows, settings),
    over: rowsAt(placed, 'over'),
    near: rowsAt(placed, 'near'),
    notCompared: rowsAt(placed, 'not-compared'),
    below: rowsAt(placed, 'below'),
    neverSeen: rowsAt(placed, 'never-seen'),
    remembered,
  };
}
