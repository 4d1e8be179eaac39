import { all, attribute, ofElement, tagOf } from '../page/dom.ts';
import { isVisible, visibleText } from '../page/visible-text.ts';
import type { Page } from '../reader.ts';
import { cardsOn } from '../shapes/cards.ts';
import type { BodyRow, Card, Column, Grid } from '../shapes/grid.ts';
import { gridsOn } from '../shapes/grids.ts';
import { type Records, recordsOn } from '../shapes/records.ts';
import { pathShape } from '../taught/page-path.ts';
import { maskedLabel, shapeOfValue } from './mask.ts';
import { maskedField, maskedPath, markupOf, parametersOf } from './markup.ts';

/** Enough to see how a page is built. */
const mostGrids = 12;
const mostCards = 6;
const mostData = 6;
const mostRows = 200;
const mostColumns = 60;
const mostControls = 20;
const mostHeadings = 12;

/** Of a program's data only what speaks of absences. */
function isOfAbsence(script: string): boolean {
  return /absen|missed/iu.test(script);
}

/** How many, without saying how many: a school may be known by its numbers. */
function about(count: number): string {
  if (count < 10) return 'a few';
  return count < 100 ? 'tens' : 'hundreds or more';
}

function quoted(labels: string[]): string {
  return labels.map((label) => `"${maskedLabel(label)}"`).join(' / ') || 'no words';
}

/** The most frequent kinds of value in a column, the most frequent first. */
function kindsOf(rows: BodyRow[], at: number): string {
  return mostFrequent(
    rows.map(({ cells }) => {
      const cell = cells[at];
      return cell ? shapeOfValue(visibleText(cell)) : 'no cell';
    }),
  );
}

function mostFrequent(found: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, 4);
  return kinds.map(([kind]) => kind).join(' | ');
}

function firstRows(grid: Grid): BodyRow[] {
  const rows: BodyRow[] = [];
  for (const row of grid.rows()) if (rows.push(row) === mostRows) break;
  return rows;
}

function columnLine({ labels }: Column, at: number, rows: BodyRow[]): string {
  const cell = rows.map(({ cells }) => cells[at]).find((one) => one !== undefined);
  const keys = cell ? parametersOf(cell) : [];
  const links = keys.length > 0 ? `; keys in its links: ${keys.join(', ')}` : '';
  return `   ${at + 1}. ${quoted(labels)}: ${kindsOf(rows, at)}${links}`;
}

function gridLines(grid: Grid, at: number): string[] {
  const rows = firstRows(grid);
  const [row] = rows;
  const caption = grid.caption === '' ? '' : `, caption ${quoted([grid.caption])}`;
  return [
    `${at + 1}. ${markupOf(grid.element)}${caption}, ${about(rows.length)} rows`,
    ...(row ? [`   a row: ${markupOf(row.element)}`] : []),
    ...grid.columns.slice(0, mostColumns).map((column, index) => columnLine(column, index, rows)),
  ];
}

function cardLines({ element, name, facts }: Card, at: number): string[] {
  const shown = facts.slice(0, mostColumns);
  return [
    `${at + 1}. ${markupOf(element)}, ${name ? `a name in ${markupOf(name)}` : 'no name in it'}`,
    ...shown.map(
      ({ label, value }) => `   ${quoted([label])}: ${shapeOfValue(visibleText(value))}`,
    ),
  ];
}

/** The most frequent kinds of value of a field, as {@link kindsOf} says them of a column. */
function fieldLine(field: string, at: number, rows: string[][]): string {
  return `   ${maskedField(field)}: ${mostFrequent(rows.map((row) => shapeOfValue(row[at] ?? '')))}`;
}

function dataLines({ name, fields, rows }: Records, at: number): string[] {
  const first = rows.slice(0, mostRows);
  return [
    `${at + 1}. ${maskedField(name)}, ${about(rows.length)} records`,
    ...fields.map((field, index) => fieldLine(field, index, first)),
  ];
}

function controlLines(page: Page): string[] {
  return all(page.document, 'select, input[type="date"], input[type="text"]')
    .filter(isVisible)
    .slice(0, mostControls)
    .map((control) => {
      const options = all(control, 'option').map(
        (option) => ofElement('textContent', option) ?? '',
      );
      const said = options.length > 0 ? `: ${quoted(options.slice(0, 8))}` : '';
      return `   ${markupOf(control)}${said}`;
    });
}

function headingLines(page: Page): string[] {
  return all(page.document, 'h1, h2, h3, legend')
    .filter(isVisible)
    .slice(0, mostHeadings)
    .map((heading) => `   ${tagOf(heading)} ${quoted([visibleText(heading)])}`);
}

/**
 * How a page is built, in lines a person can check and send on: its tags, the known words of its heads, the kinds of its values.
 * Holds no name, no id and no number of the page: words nobody knows from column heads leave only their shape, digits are 0.
 */
export function describePage(page: Page): string {
  const language = attribute(
    all(page.document, 'html')[0] ?? page.document.createElement('p'),
    'lang',
  );
  const address = [...page.url.searchParams.keys()].map((key) => maskedLabel(key));
  return [
    'Bridgeback page description 1',
    `Address: ${maskedPath(pathShape(page.url))}${address.length > 0 ? ` with ${address.join(', ')}` : ''}`,
    `Language: ${/^[a-z]{2,3}(?:-[A-Z]{2})?$/u.test(language) ? language : 'not said'}`,
    'Headings:',
    ...headingLines(page),
    'Controls:',
    ...controlLines(page),
    'Lists:',
    ...gridsOn(page).slice(0, mostGrids).flatMap(gridLines),
    'Cards:',
    ...cardsOn(page).slice(0, mostCards).flatMap(cardLines),
    'Data in scripts:',
    ...recordsOn(page, isOfAbsence).slice(0, mostData).flatMap(dataLines),
  ].join('\n');
}
