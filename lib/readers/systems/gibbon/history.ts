import type { Page } from '../../reader.ts';
import type { Ending, Figure, Finding } from '../../finding.ts';
import { chosen } from '../../page/controls.ts';
import { all, childrenOf, first, ofNode } from '../../page/dom.ts';
import { linksTo } from '../../page/links.ts';
import { makeReader } from '../../make-reader.ts';
import { readCount } from '../../page/numbers.ts';
import { collapse } from '../../page/text.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import { contentOf, personIn, profileLinks } from './content.ts';

/** The heading above the history of one student, in front of the name. */
const headings =
  /^(?:Attendance History for|Historial de asistencia (?:de|para)|Historique de pr[ée]sence (?:de|pour))\s(.+)$/iu;

type Sentence = { label: string; count: number | null };

function historyOn(page: Page): Element | null {
  const history = first(contentOf(page), '#studentHistory');
  return history && isVisible(history) ? history : null;
}

/** Three sentences, each a label, a colon and a number: school days to date, attended, absent. */
function sentencesIn(block: Element): Sentence[] {
  const lines = Array.from(childrenOf(block), (node) => ofNode('textContent', node) ?? '');
  return lines.flatMap((line) => {
    const [, label, count] = /^([^:：]+)[:：]\s*(\d+)$/u.exec(collapse(line)) ?? [];
    return label === undefined || count === undefined ? [] : [{ label, count: readCount(count) }];
  });
}

/**
 * Days absent, and the school days to date where the three numbers agree: for a student who joined late they do not, and
 * the school's days are not theirs.
 */
function figuresOf(history: Element): Figure[] {
  for (const block of all(history, 'div')) {
    if (first(block, 'div') || !isVisible(block)) continue;
    const [total, attended, absent, ...more] = sentencesIn(block);
    if (!total || !attended || !absent || more.length > 0) continue;
    const agree =
      attended.count !== null &&
      absent.count !== null &&
      attended.count + absent.count === total.count;
    const figures: Figure[] = [
      { field: 'absences', value: absent.count, element: block, column: absent.label },
    ];
    if (agree)
      figures.push({ field: 'enrolled', value: total.count, element: block, column: total.label });
    return figures;
  }
  return [];
}

/** The one person that the history's own links, or those beside it on a profile, are about. */
function personOf(page: Page, history: Element): string | null {
  const days = linksTo(history, 'attendance_take_byPerson.php');
  const prints = linksTo(contentOf(page), 'report_studentHistory.php');
  const [id, ...others] = new Set(
    [...days, ...prints, ...profileLinks(page)].map(personIn).filter(Boolean),
  );
  if (others.length > 0) return null;
  const asked = page.url.searchParams.get('gibbonPersonID');
  return id ?? (chosen(contentOf(page), 'gibbonPersonID')?.value || asked);
}

/** The heading of the report, or on a student's profile the last step of the trail. */
function nameOn(page: Page): { name: string; anchor: Element } | null {
  const content = contentOf(page);
  for (const heading of all(content, 'h2')) {
    const name = headings.exec(visibleText(heading))?.[1];
    if (name !== undefined) return { name, anchor: heading };
  }
  const trail = first(content, '.trailEnd');
  const isReport = first(content, 'select[name="gibbonPersonID"]') !== null;
  return trail && !isReport ? { name: visibleText(trail), anchor: trail } : null;
}

function* walk(page: Page): Generator<Finding, Ending> {
  const history = historyOn(page);
  const named = nameOn(page);
  if (!history || !named) return { skipped: [{ text: '', reason: 'no-name' }] };
  const sisId = personOf(page, history);
  yield {
    kind: 'student',
    student: { ...named, sisId, unit: 'day', figures: () => figuresOf(history) },
  };
  return {};
}

/** Attendance > Student History, and the attendance page of a student's profile: the school year to date in sentences. */
export const history = makeReader({
  id: 'gibbon/student-history',
  covers: 'school-year',
  detect: (page) => historyOn(page) !== null,
  walk,
});
