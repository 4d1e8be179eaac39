import { i18n } from '#i18n';
import type { Mark, PageMarks } from '../domain/mark.ts';
import type { Covers, PageReading } from '../domain/page-reading.ts';
import type { Instant, SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Standing } from '../domain/standing.ts';
import { markNow } from './mark.ts';
import { pillOf } from './pill.ts';
import { markRemembered } from './remembered-mark.ts';

/** A page as read and kept; `standings` and `taken` are parallel to the reading's students. */
export type SeenPage = {
  reading: PageReading;
  covers: Covers;
  /** How many students the whole list has, where the page says that it shows a part. */
  listed?: number | null;
  standings: Standing[];
  taken: { studentId: string | null; matchedByName: boolean }[];
  histories: Map<string, Snapshot[]>;
  settings: Settings;
  at: Instant;
  today: SchoolDay;
};

/**
 * Everything a page frame may draw, in finished words: a mark per student over or near the line, and the pill. Holds
 * attendance figures of this very site only, nothing of casework (design.md 1.3, ui/design.md 5).
 */
export function pageMarks(page: SeenPage): PageMarks {
  const marks = page.reading.students
    .map((_, student) => markOf(page, student))
    .filter((mark) => mark !== null);
  return { marks, pill: pillOf(page, marks), clickOpensCase: page.settings.clickOpensCase };
}

/** While names are hidden for a shared screen: no mark beside any name, and one line that says so (ui/design.md 5). */
export function hiddenMarks({ pill, clickOpensCase }: PageMarks): PageMarks {
  const words = { strong: '', text: i18n.t('marks.namesHidden'), detail: null, quiet: true };
  return { marks: [], pill: pill && words, clickOpensCase };
}

/** How many of the marks stand over the line. */
export function overOf({ marks }: PageMarks): number {
  return marks.filter(({ over }) => over).length;
}

function markOf(page: SeenPage, student: number): Mark | null {
  const standing = page.standings[student];
  if (!standing) return null;
  if (standing.judged) return markNow(page, student, standing);
  return standing.reason === 'no-count' ? markRemembered(page, student) : null;
}
