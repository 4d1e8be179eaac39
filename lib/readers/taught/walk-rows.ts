import type { Explained } from '../../domain/explained.ts';
import type { TaughtColumns, TaughtLayout } from '../../domain/taught-page.ts';
import type { CountField, Ending, Figure, Finding, FoundStudent, Skipped } from '../finding.ts';
import { figureIn, noRange, skip } from '../finding.ts';
import type { Page } from '../reader.ts';
import { studentKey } from '../generic/keys.ts';
import { textIn } from '../generic/cell-text.ts';
import { sampleOf } from '../generic/sample.ts';
import { first } from '../page/dom.ts';
import { pagingOf } from '../page/paging.ts';
import { isVisible, visibleText } from '../page/visible-text.ts';
import type { BodyRow } from '../shapes/grid.ts';
import { fits, isTotal } from '../shapes/table.ts';
import { coverOf, type TaughtCover } from './covered.ts';
import { headWords } from './heads.ts';
import type { Match, MatchedGrid, Places } from './match.ts';

const counted: CountField[] = ['absences', 'excused', 'unexcused', 'tardies', 'enrolled'];

function cellOf({ cells }: BodyRow, place: number | undefined): Element | undefined {
  return place === undefined ? undefined : cells[place];
}

/** Where no total stands, the person who taught it said that these two are all absences there are. */
function sumOf(figures: readonly Figure[], columns: TaughtColumns): Figure[] {
  if (columns.absences !== null) return [];
  const [excused, unexcused] = (['excused', 'unexcused'] as const).map((field) =>
    figures.find((figure) => figure.field === field),
  );
  if (!excused || !unexcused || excused.value === null || unexcused.value === null) return [];
  const column = `${excused.column} + ${unexcused.column}`;
  const value = excused.value + unexcused.value;
  return [{ field: 'absences', value, element: unexcused.element, column }];
}

function figuresOf(row: BodyRow, { grid, places }: MatchedGrid, columns: TaughtColumns): Figure[] {
  const figures = counted.flatMap((field) => {
    const place = places[field];
    const column = place === undefined ? undefined : grid.columns[place];
    return column ? figureIn(field, cellOf(row, place), headWords(column)) : [];
  });
  return [...figures, ...sumOf(figures, columns)];
}

/** The key in a row's own markup, for a page that shows no ids. */
type KeyOf = ((row: BodyRow) => string | null) | null;

function rowKeys({ grid, places: { name } }: MatchedGrid): KeyOf {
  if (name === undefined) return null;
  const sample = sampleOf(grid);
  return studentKey(sample, sample.texts(name))?.read ?? null;
}

type Matched = MatchedGrid & { keyOf: KeyOf };

/** The name as it stands there; of two columns the first name first. */
function nameIn(row: BodyRow, { name, givenName }: Places): string {
  const shown = [givenName, name].map((place) => (place === undefined ? '' : textIn(row, place)));
  return shown.filter((text) => text !== '').join(' ');
}

function studentIn(row: BodyRow, matched: Matched, layout: TaughtLayout): FoundStudent | null {
  const cell = cellOf(row, matched.places.name);
  const name = nameIn(row, matched.places);
  if (!cell || !/\p{L}/u.test(name)) return null;
  const id = cellOf(row, matched.places.sisId);
  return {
    name,
    sisId: id ? visibleText(id) || null : (matched.keyOf?.(row) ?? null),
    unit: layout.unit,
    anchor: first(cell, 'a') ?? cell,
    figures: () => figuresOf(row, matched, layout.columns),
  };
}

function findingOf(row: BodyRow, matched: Matched, layout: TaughtLayout): Finding | null {
  if (!isVisible(row.element)) return null;
  const text = visibleText(row.element);
  if (text === '' || isTotal(row)) return null;
  if (!fits(matched.grid, row)) return skip(text, 'row-out-of-shape');
  const student = studentIn(row, matched, layout);
  return student ? { kind: 'student', student } : skip(text, 'no-name');
}

/** What the layout took each column for; because somebody said so. */
function explain({ columns, unit }: TaughtLayout): Explained {
  const fields = ['name', 'sisId', ...counted] as const;
  const took = fields.flatMap((as) => {
    const ref = columns[as];
    const given = as === 'name' ? columns.givenName : null;
    const label = [given, ref].flatMap((one) => one?.label ?? []).join(' + ');
    return ref ? [{ as, label, because: ['taught' as const] }] : [];
  });
  return { took, unit: { unit, said: null }, window: null, scope: 'unknown', questions: [] };
}

function isSameCover(one: TaughtCover, other: TaughtCover): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Of several tables only what holds for all of them. */
function coverOfAll(page: Page, grids: readonly MatchedGrid[], layout: TaughtLayout): TaughtCover {
  const [cover, ...others] = grids.map((one) => coverOf(page, one, layout));
  const nothing = {
    covers: 'unknown' as const,
    range: noRange,
    otherUnit: null,
    otherWindow: null,
  };
  if (!cover || others.every((other) => isSameCover(cover, other))) return cover ?? nothing;
  const all = [cover, ...others];
  const otherUnit = all.find((one) => one.otherUnit !== null)?.otherUnit ?? null;
  const otherWindow = all.find((one) => one.otherWindow !== null)?.otherWindow ?? null;
  return { ...nothing, otherUnit, otherWindow };
}

function unread(skipped: Skipped[], explained: Explained): Ending {
  return { status: 'ambiguous', covers: 'unknown', skipped, explained };
}

function* rowsIn(
  matched: MatchedGrid,
  layout: TaughtLayout,
): Generator<Finding, { missing: number; students: number }> {
  const keyOf = matched.places.sisId === undefined ? rowKeys(matched) : null;
  let [rows, students] = [0, 0];
  for (const row of matched.grid.rows()) {
    rows += 1;
    const finding = findingOf(row, { ...matched, keyOf }, layout);
    if (finding?.kind === 'student') students += 1;
    if (finding) yield finding;
  }
  return { missing: Math.max(0, (matched.grid.announced ?? 0) - rows), students };
}

/** Whether the page says that it shows a part of a list, and how many the whole list has; null where tables disagree. */
function partOf(
  grids: readonly MatchedGrid[],
  students: number,
): { isPart: boolean; listed: number | null } {
  const totals = new Set(grids.flatMap(({ grid }) => pagingOf(grid.element)?.total ?? []));
  const isPart = [...totals].some((total) => total > students);
  const [total = null] = totals;
  return { isPart, listed: isPart && totals.size === 1 ? total : null };
}

/** Students of the grids that were found, in page order; of a page that has changed nothing but what is not as it was. */
export function* walkRows(
  page: Page,
  match: Match | null,
  layout: TaughtLayout,
): Generator<Finding, Ending> {
  const explained = explain(layout);
  if (!match) return { status: 'nothing', explained };
  if ('changed' in match)
    return unread(
      match.changed.map((text) => ({ text, reason: 'page-changed' })),
      explained,
    );
  const { covers, range, otherUnit, otherWindow } = coverOfAll(page, match.grids, layout);
  if (otherUnit !== null) return unread([{ text: otherUnit, reason: 'unit-unknown' }], explained);
  let [missing, students] = [0, 0];
  for (const matched of match.grids) {
    const part = yield* rowsIn(matched, layout);
    missing += part.missing;
    students += part.students;
  }
  const { isPart, listed } = partOf(match.grids, students);
  const skipped: Skipped[] =
    otherWindow === null ? [] : [{ text: otherWindow, reason: 'window-differs' }];
  if (missing > 0) skipped.push({ text: String(missing), reason: 'rows-missing' });
  const status = missing > 0 || isPart ? ('incomplete' as const) : undefined;
  return { ...(status ? { status } : {}), covers, range, skipped, explained, listed };
}
