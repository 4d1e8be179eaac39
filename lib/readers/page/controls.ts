import { all, attribute, first, hasAttribute } from './dom.ts';
import { isoDate, readIsoDate, readMonth } from './dates.ts';
import { labelText } from './visible-text.ts';
import { collapse } from './text.ts';

/** What a select said when its page was made. */
export type Choice = { value: string; text: string };

/**
 * The option a select came with. Not the one chosen since: whoever has changed a control without pressing the button
 * still looks at the table of the old choice.
 */
export function chosen(root: Element, name: string): Choice | null {
  const select = first(root, `select[name="${name}"]`);
  const options = select ? all(select, 'option') : [];
  const option = options.findLast((one) => hasAttribute(one, 'selected')) ?? options[0];
  if (!option) return null;
  const text = labelText(option);
  return { value: hasAttribute(option, 'value') ? attribute(option, 'value') : text, text };
}

/** The day (ISO) of three selects such as `day_start`, `month_start`, `year_start`, with the words they show. */
export function dayOfSelects(root: Element, ending: string): { day: string; label: string } | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => chosen(root, part + ending));
  if (!year || !month || !day) return null;
  const number = readMonth(month.value);
  const date = number === null ? null : isoDate(Number(year.value), number, Number(day.value));
  return date === null
    ? null
    : { day: date, label: collapse(`${month.text} ${day.text} ${year.text}`) };
}

/** The day (ISO) a date field came with, or null when it is empty or written in a country's own order. */
export function dayOfField(root: Element, name: string): string | null {
  const field = first(root, `input[name="${name}"]`);
  return field ? readIsoDate(attribute(field, 'value')) : null;
}
