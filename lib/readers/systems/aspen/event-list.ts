import {
  all,
  attribute,
  bodyOf,
  childElementsOf,
  first,
  hasClass,
  isTable,
  ofNode,
} from '../../page/dom.ts';
import { fold } from '../../page/text.ts';
import { isVisible, labelText, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

/** One row of the list: a day and what was noted of it. */
export type DayNote = { date: string; code: string };

/** The list as it stands on the page, and what the page keeps about it beside the rows. */
export type EventList = {
  notes: DayNote[];
  /** "Absences: 1.0 Tardies: 1": totals of the same records, by kind; days may be parts. */
  totals: { absences: number | null; tardies: number | null };
  /** How many records the whole list has; null where the page does not say. */
  announced: number | null;
};

type Found = { table: HTMLTableElement; date: number; code: number };

function formOn(page: Page): Element | null {
  return first(bodyOf(page.document), 'form[name="studentAttendanceListForm"]');
}

/** The list under the heads "Date" and "Code"; null on every other page. */
function tableOn(form: Element): Found | null {
  for (const table of all(form, 'table').filter(isTable)) {
    const head = first(table, 'tr.listHeader');
    if (!head || !isVisible(table)) continue;
    const labels = childElementsOf(head).map((cell) => fold(labelText(cell)));
    const [date, code] = [labels.indexOf('date'), labels.indexOf('code')];
    if (date >= 0 && code >= 0) return { table, date, code };
  }
  return null;
}

function notesIn({ table, date, code }: Found): DayNote[] {
  const rows = Array.from(table.rows).filter((row) => hasClass(row, 'listCell') && isVisible(row));
  return rows.flatMap(({ cells }) => {
    const [day, note] = [cells[date], cells[code]];
    return day && note ? [{ date: visibleText(day), code: visibleText(note) }] : [];
  });
}

const absences = /\bAbsences:\s?(\d{1,3}(?:\.\d{1,3})?)(?![\d.])/u;
const tardies = /\bTardies:\s?(\d{1,3}(?:\.\d{1,3})?)(?![\d.])/u;

function totalIn(text: string, total: RegExp): number | null {
  const found = total.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** The number a script of the list keeps for its paging. */
function announcedOn(page: Page): number | null {
  for (const script of all(page.document, 'script').slice(0, 300)) {
    const text = ofNode('textContent', script) ?? '';
    const found = /\btotalRecords\s{0,3}=\s{0,3}(\d{1,5})\s{0,3};/u.exec(text.slice(0, 100_000));
    if (found) return Number(found[1]);
  }
  return null;
}

/** Whether the page shows the list of one student's attendance records. */
export function hasEvents(page: Page): boolean {
  const form = formOn(page);
  return form !== null && tableOn(form) !== null;
}

/** The list of one student's attendance records; null on every other page. */
export function eventsOn(page: Page): EventList | null {
  const form = formOn(page);
  const found = form ? tableOn(form) : null;
  if (!form || !found) return null;
  const field = first(form, 'input[name="userParam"]');
  const kept = field ? attribute(field, 'value') : '';
  return {
    notes: notesIn(found),
    totals: { absences: totalIn(kept, absences), tardies: totalIn(kept, tardies) },
    announced: announcedOn(page),
  };
}
