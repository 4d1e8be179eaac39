import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, first } from '../../page/dom.ts';
import { fold } from '../../page/text.ts';
import { labelText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { cardsOn } from '../../shapes/cards.ts';
import type { Fact } from '../../shapes/grid.ts';
import { sentencesOn } from '../../shapes/sentences.ts';
import { countFacts } from '../../student-facts.ts';
import { meaningOf, speaksOf } from '../../words/vocabulary.ts';
import { childOn } from './content.ts';

function isAttendancePage(page: Page): boolean {
  const body = bodyOf(page.document);
  const address = /\/pxp2_attendance\.aspx$/iu.test(page.url.pathname);
  return (
    first(body, '.student-info[data-agu]') !== null &&
    (address || first(body, 'form[action*="PXP2_Attendance"]') !== null)
  );
}

/** Totals some districts print above the calendar, each once, whichever way they are laid out. */
function totalsOn(page: Page): Fact[] {
  const facts = [...cardsOn(page), ...sentencesOn(page)].flatMap((card) => card.facts);
  const byElement = new Map(facts.map((fact) => [fact.value, fact]));
  return [...byElement.values()].filter(({ label }) => /absen|excused|tard/u.test(fold(label)));
}

/** Whether a heading says that the totals run over the year up to today. */
function saysYear(page: Page): boolean {
  const headings = all(bodyOf(page.document), 'h1, h2, h3, h4, caption, legend').map(labelText);
  return headings.some((text) => speaksOf(meaningOf(text), 'ytd'));
}

function* walk(page: Page): Generator<Finding, Ending> {
  const child = childOn(page);
  if (!child) return { skipped: [{ text: '', reason: 'no-name' }] };
  const { unit, figures, ending } = countFacts(totalsOn(page));
  yield { kind: 'student', student: { ...child, unit, figures: () => figures } };
  return saysYear(page) ? { ...ending, covers: 'school-year' } : ending;
}

/**
 * A family's attendance page with totals. The calendar's own data are marks of any period of a day and are not counted as
 * days missed.
 */
export const familyAttendance = makeReader({
  id: 'synergy/family-attendance',
  covers: 'unknown',
  detect: (page) => isAttendancePage(page) && totalsOn(page).length > 0,
  walk,
});
