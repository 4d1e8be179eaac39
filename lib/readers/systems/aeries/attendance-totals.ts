import { all, bodyOf, childElementsOf, closest, hasClass, ofElement } from '../../page/dom.ts';
import { readCount } from '../../page/numbers.ts';
import { fold } from '../../page/text.ts';
import { isVisible, labelText, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

/** The words of a total and the cell it stands in. */
export type Total = { label: string; value: Element };

/** Heads of the page's own parts, and of the student block above them. */
const totals = '.DisplaySection td.CatHeader';
const block = '[id*="_subStuTop"] td.CatHeader';
const kinds = ['days enrolled', 'days present', 'days absent'];

/** The cell under a head, where head and value have the same place in their rows; else the one beside it. */
function valueOf(head: Element): Element | null {
  const row = closest(head, 'tr');
  if (!row) return null;
  const heads = childElementsOf(row);
  const at = heads.indexOf(head);
  const next = ofElement('nextElementSibling', row);
  const below = next ? childElementsOf(next) : [];
  const under = heads.length === below.length ? below[at] : undefined;
  const value = under && hasClass(under, 'Data') ? under : heads[at + 1];
  return value && hasClass(value, 'Data') && isVisible(value) ? value : null;
}

function valuesOn(page: Page, heads: string): Total[] {
  return all(bodyOf(page.document), heads)
    .filter(isVisible)
    .flatMap((head) => {
      const value = valueOf(head);
      return value ? [{ label: labelText(head), value }] : [];
    });
}

/** Days enrolled, present and absent as the page shows them, in page order. */
export function dayTotalsOn(page: Page): Total[] {
  return valuesOn(page, totals).filter(({ label }) => kinds.includes(fold(label)));
}

function only(days: Total[], kind: string): number | null {
  const [one, ...more] = days.filter(({ label }) => fold(label) === kind);
  return one && more.length === 0 ? readCount(visibleText(one.value)) : null;
}

/** The total of days absent, where every day enrolled was either present or absent; null where they do not agree. */
export function daysAbsent(days: Total[]): Total | null {
  const [enrolled, present, absent] = kinds.map((kind) => only(days, kind));
  if (typeof enrolled !== 'number' || typeof present !== 'number' || typeof absent !== 'number')
    return null;
  const sum = Number((present + absent).toPrecision(12));
  return sum === enrolled
    ? (days.find(({ label }) => fold(label) === 'days absent') ?? null)
    : null;
}

/** "A, X, T": the letters whose totals the page shows; '' where it shows none. */
export function letterTotalsOn(page: Page): string {
  const letters = valuesOn(page, totals).filter(
    ({ label, value }) => /^\p{Lu}$/u.test(label) && readCount(visibleText(value)) !== null,
  );
  return letters.map(({ label }) => label).join(', ');
}

/** The grade in the student block; '' where it shows none. */
export function gradeInBlock(page: Page): string {
  const grade = valuesOn(page, block).find(({ label }) => fold(label) === 'grade');
  return grade ? visibleText(grade.value) : '';
}
