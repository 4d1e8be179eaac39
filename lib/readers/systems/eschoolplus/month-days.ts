import type { DayStatus, StudentReading } from '../../../domain/page-reading.ts';
import { daysIn } from '../../page/dates-in-text.ts';
import { all, attribute, bodyOf, childrenOf, first, isElement } from '../../page/dom.ts';
import { collapse } from '../../page/text.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { statusOfWords } from '../../shapes/legend.ts';

/** One note of a day: of which period it is, and what was noted. */
type Note = { period: string; words: string };

const wholeDay = /\b(?:all|full|whole)[ -]day\b/iu;

/** The color as written, `#ffaaaa`; '' for none. Older versions have it in an attribute of its own. */
function colorOf(element: Element): string {
  const style = /background-color\s*:\s*(#\w{3,8}|[a-z]+)/iu.exec(attribute(element, 'style'))?.[1];
  return (style ?? attribute(element, 'bgcolor')).toLowerCase();
}

/** Colors with the words beside them in the legend below the calendar; a color with two meanings has none. */
function legendOn(page: Page): Map<string, string> {
  const legend = new Map<string, string>();
  for (const entry of all(bodyOf(page.document), '.sg-clearfix div')) {
    const [box, words, ...more] = Array.from(childrenOf(entry)).filter(isElement);
    const color = box ? colorOf(box) : '';
    if (!words || more.length > 0 || color === '') continue;
    const text = visibleText(words);
    legend.set(color, (legend.get(color) ?? text) === text ? text : '');
  }
  return legend;
}

/**
 * The notes of a day: lines of its hint, or parts of what screen readers say after the number of the day; a period, then
 * what was noted in it. One line alone is about the school, such as "School Closed"; a line that is left over is a note
 * without words.
 */
function notesOf(cell: Element): Note[] {
  const spoken = first(cell, 'span[role="img"][aria-label]');
  const lines = spoken
    ? attribute(spoken, 'aria-label').split(', ').slice(1)
    : attribute(cell, 'title').split('\n');
  const said = lines.map(collapse).filter((line) => line !== '');
  if (said.length < 2) return [];
  return Array.from({ length: Math.ceil(said.length / 2) }, (_, at) => ({
    period: said[2 * at] ?? '',
    words: said[2 * at + 1] ?? '',
  }));
}

/** What a note says of the whole day; a mark of one period says nothing of the day. */
function statusOf({ period, words }: Note): DayStatus {
  const status = statusOfWords(words) ?? 'unknown';
  const half = status === 'half' || status === 'tardy';
  return half || (status === 'absent' && wholeDay.test(`${period} | ${words}`))
    ? status
    : 'unknown';
}

/** A day is what all of its notes say, where the legend explains its color and does not say otherwise. */
function dayStatus(notes: Note[], legend: string | undefined): DayStatus {
  const [status, ...others] = new Set(notes.map(statusOf));
  if (status === undefined || others.length > 0 || !legend) return 'unknown';
  const explained = statusOfWords(legend);
  const agrees = explained === status || (status === 'half' && explained === 'absent');
  return agrees ? status : 'unknown';
}

/**
 * The days of the month something was noted on, with what is certain of the whole day: an absence from some periods is
 * none of the day, and days without a note may lie ahead. `month` as the calendar shows it, "November 2026".
 */
export function markedDays(
  page: Page,
  calendar: HTMLTableElement,
  month: string,
): NonNullable<StudentReading['daily']> {
  const legend = legendOn(page);
  return Array.from(calendar.rows)
    .flatMap((row) => Array.from(row.cells))
    .flatMap((cell) => {
      const notes = isVisible(cell) ? notesOf(cell) : [];
      const number = /^\d{1,2}$/u.exec(visibleText(cell))?.[0];
      const [date] = number === undefined ? [] : daysIn(`${number} ${month}`, null);
      if (!date || notes.length === 0) return [];
      return [{ date, status: dayStatus(notes, legend.get(colorOf(cell))) }];
    });
}
