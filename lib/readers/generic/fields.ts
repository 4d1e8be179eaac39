import type { Page } from '../reader.ts';
import { besideLists } from '../page/beside-lists.ts';
import { all, attribute, closest, first, hasAttribute, rootOf, tagOf } from '../page/dom.ts';
import { isoDate, readMonth } from '../page/dates.ts';
import { collapse } from '../page/text.ts';
import { isVisible, labelText, visibleText } from '../page/visible-text.ts';
import { daysIn, rangeIn } from '../page/dates-in-text.ts';

/** A field or select outside the rows of a grid: the words that name it, and what it came with. */
export type Field = {
  element: Element;
  /** A day or word to type, or one choice of several. */
  kind: 'typed' | 'choice';
  label: string;
  text: string;
  value: string;
};

const most = 120;
const longestChoice = 80;

function labelFor(page: Page, element: Element): Element | null {
  const id = attribute(element, 'id').replaceAll(/["\\]/gu, '');
  return id === '' ? null : first(page.document, `label[for="${id}"]`);
}

/** Words of the field: its label, what its markup calls it. */
function labelOf(page: Page, element: Element): string {
  const label = labelFor(page, element) ?? closest(element, 'label');
  const words = ['aria-label', 'title', 'placeholder', 'name', 'id'].map((name) =>
    attribute(element, name),
  );
  return collapse([label ? labelText(label) : '', ...words].join(' '));
}

function optionOf(select: Element): { text: string; value: string } {
  const options = all(select, 'option');
  const chosen = options.findLast((option) => hasAttribute(option, 'selected')) ?? options[0];
  if (!chosen) return { text: '', value: '' };
  const text = labelText(chosen).slice(0, longestChoice);
  return { text, value: hasAttribute(chosen, 'value') ? attribute(chosen, 'value') : text };
}

/** Chosen among tabs or buttons: the pressed one speaks for the page. */
function pressedOn(page: Page): Field[] {
  const pressed =
    '[role="tab"][aria-selected="true"], [aria-pressed="true"], [role="radio"][aria-checked="true"], [role="combobox"]:not(input):not(select)';
  return besideLists(rootOf(page.document), pressed)
    .slice(0, most)
    .filter((element) => isVisible(element))
    .map((element) => ({
      element,
      kind: 'choice',
      label: labelOf(page, element),
      text: visibleText(element).slice(0, longestChoice),
      value: '',
    }));
}

function isOutside(element: Element): boolean {
  return (
    closest(element, 'td[headers], tbody tr:nth-child(n + 4), nav, [role="navigation"]') === null
  );
}

/**
 * Selects, fields and pressed buttons the page shows, with what they said when the page was made: whoever has changed one
 * without asking for the list again still looks at the old list.
 */
export function fieldsOn(page: Page): Field[] {
  const fields = besideLists(rootOf(page.document), 'select, input')
    .filter((element) => isOutside(element) && !isUnseen(element))
    .slice(0, most)
    .filter(isVisible)
    .map((element) => fieldOf(page, element));
  return [...fields, ...pressedOn(page)];
}

function fieldOf(page: Page, element: Element): Field {
  const label = labelOf(page, element);
  const value = attribute(element, 'value');
  if (tagOf(element) === 'select') return { element, kind: 'choice', label, ...optionOf(element) };
  if (attribute(element, 'type') !== 'radio')
    return { element, kind: 'typed', label, text: value, value };
  const words = closest(element, 'label') ?? labelFor(page, element);
  return { element, kind: 'choice', label, text: words ? labelText(words) : value, value };
}

function isUnseen(element: Element): boolean {
  const type = attribute(element, 'type').toLowerCase();
  if (tagOf(element) === 'select') return false;
  if (type === 'radio') return !hasAttribute(element, 'checked');
  return !['', 'text', 'date', 'search', 'datetime-local', 'month'].includes(type);
}

const startWords =
  /(?<!\p{L})(start|from|begin|beginning|since|after|von|ab|desde|inicio|inicial|debut|du|dal|da|de|van|fra|fran|od|alkaen|baslangic|begindatum|startdatum)(?!\p{L})/iu;
const endWords =
  /(?<!\p{L})(end|to|until|till|thru|through|finish|stop|before|bis|hasta|fin|final|au|al|a|tot|til|till|do|asti|bitis|einddatum|enddatum)(?!\p{L})/iu;
/** Dates of a life or of paper, no window of a list. */
const otherDates =
  /birth|dob|enrol|entry|exit|withdr|admi(?:ssion|t)|hire|expir|due|graduat|print|naci|geburt|naiss/iu;

/** "dateStart", "txt_from_date2" in single words. */
function apart(label: string): string {
  return label
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[_\d.:[\]()$-]+/gu, ' ')
    .replaceAll(
      /(start|end|from|begin)(?=date|day)|(?<=date|day)(start|end|from|to|begin)(?!\p{L})/giu,
      ' $1$2 ',
    );
}

export type Edge = 'from' | 'to';

export function edgeOf(label: string): Edge | null {
  const words = apart(label);
  const [start, end] = [startWords.test(words), endWords.test(words)];
  return start === end || otherDates.test(words) ? null : start ? 'from' : 'to';
}

/** Year, month and day in three selects of one name, as `day_start`, `month_start`, `year_start`. */
function tripleDays(fields: Field[]): { edge: Edge | null; day: string }[] {
  const parts = new Map<string, Map<string, Field>>();
  for (const field of fields) {
    const name = attribute(field.element, 'name') || attribute(field.element, 'id');
    const found = /day|month|year/iu.exec(name);
    if (!found || tagOf(field.element) !== 'select') continue;
    const [part] = found;
    const key = `${name.slice(0, found.index)} ${name.slice(found.index + part.length)}`;
    const of = parts.get(key) ?? new Map<string, Field>();
    parts.set(key, of.set(part.toLowerCase(), field));
  }
  return [...parts].flatMap(([key, of]) => {
    const month =
      readMonth(of.get('month')?.value ?? '') ??
      readMonth((of.get('month')?.text ?? '').slice(0, 3));
    const day =
      month === null
        ? null
        : isoDate(Number(of.get('year')?.value), month, Number(of.get('day')?.value));
    return day === null ? [] : [{ edge: edgeOf(key), day }];
  });
}

function fieldDays(fields: Field[], order: boolean | null): { edge: Edge | null; day: string }[] {
  return fields.flatMap((field) => {
    if (field.kind !== 'typed') return [];
    const [day, ...more] = daysIn(field.value, order);
    return day && more.length === 0 ? [{ edge: edgeOf(field.label), day }] : [];
  });
}

/** A picker of ranges holds both days: "01/08/2026 - 20/11/2026". */
function fieldRanges(fields: Field[], order: boolean | null): { edge: Edge; day: string }[] {
  return fields.flatMap(({ kind, label, value }): { edge: Edge; day: string }[] => {
    const range = kind === 'typed' && !otherDates.test(apart(label)) ? rangeIn(value, order) : null;
    return range
      ? [
          { edge: 'from', day: range.from },
          { edge: 'to', day: range.to },
        ]
      : [];
  });
}

/** The window the page's own date fields give; null where there is none, or more than one. */
export function rangeOfFields(
  fields: Field[],
  order: boolean | null,
): { from: string; to: string } | null {
  const days = [...tripleDays(fields), ...fieldDays(fields, order), ...fieldRanges(fields, order)];
  const from = new Set(days.filter(({ edge }) => edge === 'from').map(({ day }) => day));
  const to = new Set(days.filter(({ edge }) => edge === 'to').map(({ day }) => day));
  const [[start], [end]] = [[...from], [...to]];
  if (!start || !end || from.size > 1 || to.size > 1 || start > end) return null;
  return { from: start, to: end };
}
