import { i18n } from '#i18n';
import type { Notice, NoticeAct } from '../../../../components/page/page-view.ts';
import type { FrameState } from '../../../../lib/domain/page-state.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { formatCount } from '../../../../lib/words/numbers.ts';
import { whyNobody } from '../../../../lib/words/pill.ts';
import type { SeenRow } from './seen-rows.ts';

function stopped(frames: readonly FrameState[]): Notice[] {
  if (!frames.some((frame) => frame.stopped)) return [];
  return [
    {
      key: 'stopped',
      kind: 'caution',
      title: i18n.t('page.stoppedTitle'),
      body: i18n.t('page.stoppedBody'),
      act: null,
    },
  ];
}

function incomplete(frames: readonly FrameState[]): Notice[] {
  return frames
    .filter(({ status, listed }) => status === 'incomplete' && listed === null)
    .map(({ rows }, index) => ({
      key: `incomplete ${index}`,
      kind: 'caution',
      title: i18n.t('page.incompleteTitle'),
      body: i18n.t('page.incompleteBody', {
        read: formatCount(rows.read),
        seen: formatCount(rows.seen),
      }),
      act: 'read-again',
    }));
}

/** Students read from a script of the page: no row of theirs stands on it that a mark could stand at. */
function inData(frames: readonly FrameState[]): Notice[] {
  if (!frames.some(({ reader, students }) => reader === 'generic/data' && students.length > 0))
    return [];
  const [title, body] = [i18n.t('inData.title'), i18n.t('inData.body')];
  return [{ key: 'in-data', kind: 'info', title, body, act: null }];
}

/** Why nobody is flagged from some counts, and what to change: one sentence per reason. */
function notCompared(rows: readonly SeenRow[]): Notice[] {
  const acts = new Map<string, NoticeAct | null>();
  for (const { standing, frame, seen } of rows) {
    if (standing.judged || standing.reason === 'no-count') continue;
    // Said by `differs` in the page's own words.
    if (standing.reason === 'unknown-window' && otherWindows(frame).length > 0) continue;
    const reading = { ...frame, students: [{ ...seen.reading, daily: null }] };
    const act = standing.reason === 'unsure' ? 'teach' : null;
    acts.set(whyNobody({ reading }, standing.reason), act);
  }
  return [...acts].map(([body, act]) => ({
    key: body,
    kind: 'plain',
    title: i18n.t('page.notComparedTitle'),
    body,
    act,
  }));
}

/** What a page taught as the school year says of the part of it that it shows now. */
function otherWindows({ skipped }: FrameState): string[] {
  return skipped.filter(({ reason }) => reason === 'window-differs').map(({ text }) => text);
}

/** Counts of a month on a page that was taught as the year: shown, and compared with nothing. */
function differs(frames: readonly FrameState[]): Notice[] {
  const [words] = frames.flatMap(otherWindows);
  if (words === undefined) return [];
  return [
    {
      key: 'differs',
      kind: 'caution',
      title: i18n.t('teach.differs.title'),
      body: i18n.t('teach.differs.body', { words: i18n.t('teach.quoted', { words }) }),
      act: null,
    },
  ];
}

/** Columns that a page somebody taught no longer has, or that hold something else by now. */
function changedColumns({ status, skipped }: FrameState): string[] {
  if (status !== 'ambiguous') return [];
  return skipped.filter(({ reason }) => reason === 'page-changed').map(({ text }) => text);
}

/** Whether nothing stands on a page but what was taught there and is no longer as it was. */
export function isChanged(frames: readonly FrameState[]): boolean {
  return frames.length > 0 && frames.every((frame) => changedColumns(frame).length > 0);
}

/** A page that was taught and is not as it was: nobody is flagged until somebody shows it again. */
function changed(frames: readonly FrameState[]): Notice[] {
  const columns = [...new Set(frames.flatMap(changedColumns))].map((words) =>
    i18n.t('teach.quoted', { words }),
  );
  if (columns.length === 0) return [];
  return [
    {
      key: 'changed',
      kind: 'caution',
      title: i18n.t('teach.changed.title'),
      body: i18n.t('teach.changed.body', { columns: columns.join(i18n.t('page.listComma')) }),
      act: 'teach',
    },
  ];
}

/** A page that shows a table nobody could be sure of, without a single row. */
function unsure(frames: readonly FrameState[], rows: readonly SeenRow[]): Notice[] {
  const found = frames.find(
    (frame) => frame.status === 'ambiguous' && changedColumns(frame).length === 0,
  );
  if (!found || rows.length > 0) return [];
  const body = whyNobody({ reading: { ...found, students: [] } }, 'unsure');
  return [{ key: body, kind: 'plain', title: i18n.t('page.notComparedTitle'), body, act: 'teach' }];
}

/** Counts without days enrolled get no rate; the school's calendar would give an estimated one (domain.md R9). */
function noRates(rows: readonly SeenRow[], settings: Settings): Notice[] {
  const judged = rows.flatMap(({ standing }) => (standing.judged ? [standing] : []));
  const without = judged.some(({ denominator }) => denominator === null);
  if (!without || settings.calendar !== null) return [];
  return [
    {
      key: 'no-rates',
      kind: 'info',
      title: i18n.t('page.noRatesTitle'),
      body: i18n.t('page.noRatesBody'),
      act: 'calendar',
    },
  ];
}

/** What to know before the numbers of a page: what is not complete, not compared, or not possible yet. */
export function pageNotices(
  frames: readonly FrameState[],
  rows: readonly SeenRow[],
  settings: Settings,
): Notice[] {
  return [
    ...stopped(frames),
    ...incomplete(frames),
    ...changed(frames),
    ...differs(frames),
    ...notCompared(rows),
    ...inData(frames),
    ...unsure(frames, rows),
    ...noRates(rows, settings),
  ];
}
