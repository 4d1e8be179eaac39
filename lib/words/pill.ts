import { i18n } from '#i18n';
import type { Mark, Pill } from '../domain/mark.ts';
import { isNewLayout } from '../domain/new-layout.ts';
import type { NotJudged } from '../domain/standing.ts';
import { formatDay, formatDays } from './day.ts';
import type { SeenPage } from './page-marks.ts';
import { unitWord } from './unit.ts';

/**
 * The page's one line: how many are over the line and what that rests on, or why nobody is flagged and what to change.
 * Null where no student was read and nobody could teach the page (domain.md R13, ui/overlay.html O6).
 */
export function pillOf(page: SeenPage, marks: Mark[]): Pill | null {
  const { students, status } = page.reading;
  if (students.length === 0) return emptyPill(page.reading);
  const judged = page.standings.filter((standing) => standing.judged).length;
  if (judged === 0) return notJudgedPill(page, marks);
  if (status === 'incomplete' && !showsPart(page))
    return quiet(i18n.t('marks.notComplete', page.reading.rows));
  return countPill(marks, students.length, restsOn(page));
}

function emptyPill(reading: SeenPage['reading']): Pill | null {
  if (reading.status === 'ambiguous') return quiet(i18n.t('marks.unsure'));
  return isNewLayout(reading) ? quiet(i18n.t('teach.newLayout')) : null;
}

/** A list in pages: what stands here is whole, the rest stands elsewhere. */
function showsPart({ reading, listed = null }: Pick<SeenPage, 'reading' | 'listed'>): boolean {
  return listed !== null && listed > reading.students.length;
}

/** What a count of marks rests on: the rows read, or the part of a longer list that stands here. */
function restsOn({ reading, listed = null }: SeenPage): string {
  const shown = reading.students.length;
  if (listed === null || !showsPart({ reading, listed }))
    return i18n.t('marks.rowsRead', reading.rows);
  return i18n.t('marks.partOfList', { shown, listed });
}

function countPill(marks: Mark[], read: number, detail: string): Pill {
  const over = marks.filter((mark) => mark.over).length;
  if (over === 0) return { strong: '', text: i18n.t('marks.noneOver'), detail, quiet: false };
  return {
    strong: i18n.t('marks.overOf', { over, read }),
    text: i18n.t('marks.over'),
    detail,
    quiet: false,
  };
}

function notJudgedPill(page: SeenPage, marks: Mark[]): Pill {
  const reasons = page.standings.map((standing) => (standing.judged ? null : standing.reason));
  if (reasons.every((reason) => reason === 'no-count')) return rememberedPill(page, marks);
  const reason = reasons.find((found) => found !== null && found !== 'no-count') ?? 'no-count';
  return quiet(whyNobody(page, reason));
}

/** Why no line was applied to this page's counts, and what to change (design.md 1.1). */
export function whyNobody(
  { reading }: Pick<SeenPage, 'reading'>,
  reason: Exclude<NotJudged, 'no-count'> | 'no-count',
): string {
  const { from, to } = reading.range;
  switch (reason) {
    case 'other-window':
      return from && to
        ? i18n.t('marks.otherWindow', { days: formatDays(from, to) })
        : i18n.t('marks.otherWindowUndated');
    case 'other-unit':
      return i18n.t('marks.otherUnit', { unit: unitWord(otherUnitOf(reading)) });
    case 'unknown-window':
      return i18n.t('marks.unknownWindow');
    case 'unsure':
      return i18n.t('marks.unsure');
    case 'no-count':
      return i18n.t('marks.noCounts');
  }
}

function otherUnitOf({ students }: SeenPage['reading']) {
  return students.find(({ unit }) => unit !== null && unit !== 'day')?.unit ?? 'period';
}

/** A list without counts: what was read earlier on this site, how many that rests on, and its oldest day. */
function rememberedPill(page: SeenPage, marks: Mark[]): Pill {
  const all = page.reading.students.length;
  const known = page.taken.filter(
    ({ studentId }) => studentId !== null && (page.histories.get(studentId)?.length ?? 0) > 0,
  ).length;
  if (known === 0) return quiet(i18n.t('marks.noCounts'));
  const [oldest] = marks.map(({ asOf }) => asOf).toSorted();
  const rests = i18n.t('marks.knownEarlier', { known, all });
  const detail = oldest ? `${rests}, ${formatDay(oldest, page.today)}` : rests;
  return countPill(marks, all, detail);
}

function quiet(text: string): Pill {
  return { strong: '', text, detail: null, quiet: true };
}
