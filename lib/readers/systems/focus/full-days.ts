import { all, bodyOf, first } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

type Kind = 'Possible' | 'Attended' | 'Absent';

/** One total above the list: the cell it stands in, its words, the number of days. */
export type FullDays = { kind: Kind; cell: Element; label: string; days: number };

/** "Total Full Days Absent: 7.0 (11.29%)"; several of them may stand in one cell. */
const total =
  /(Total Full Days (Possible|Attended|Absent))\s?:\s?(\d{1,5}(?:\.\d{1,3})?)(?![\d.,/])/gu;

function isKind(word: string | undefined): word is Kind {
  return word === 'Possible' || word === 'Attended' || word === 'Absent';
}

/** The totals of full days on a page of absences, in page order; none on any other page. */
export function fullDaysOn(page: Page): FullDays[] {
  const body = bodyOf(page.document);
  if (!first(body, 'td.LO_header, tr[id^="LOy_row"]')) return [];
  const cells = all(body, 'td:not(:has(td))').filter(isVisible);
  return cells.flatMap((cell) =>
    Array.from(visibleText(cell).matchAll(total)).flatMap(([, label = '', kind, days]) =>
      isKind(kind) ? [{ kind, cell, label, days: Number(days) }] : [],
    ),
  );
}

function only(totals: FullDays[], kind: Kind): FullDays | null {
  const [one, ...more] = totals.filter((each) => each.kind === kind);
  return one && more.length === 0 ? one : null;
}

/**
 * The days absent, where the three totals agree: every possible day was either attended or missed. Half days are in no
 * total of some versions; then they do not agree.
 */
export function daysAbsent(totals: FullDays[]): FullDays | null {
  const [possible, attended, absent] = [
    only(totals, 'Possible'),
    only(totals, 'Attended'),
    only(totals, 'Absent'),
  ];
  if (!possible || !attended || !absent) return null;
  const sum = Number((attended.days + absent.days).toPrecision(12));
  return sum === possible.days ? absent : null;
}
