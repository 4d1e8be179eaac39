import { classed, element, escape } from '../html.ts';
import type { Sheet, SheetRow } from '../sheet.ts';

type Labelled = { label: string; value: string; hiding: string };

function facts(sheet: Sheet, row: SheetRow): Labelled[] {
  return sheet.columns.flatMap(({ head, group, hiding }, index) => {
    if (index === sheet.name) return [];
    return [{ label: escape(`${group} ${head}`.trim()), value: row.cells[index] ?? '', hiding }];
  });
}

function card(row: SheetRow, name: string, inner: string): string {
  const heading = element('h3', name);
  return element('div', heading + inner, `${classed('card', row.hiding)} ${row.attributes}`.trim());
}

function cards(sheet: Sheet, inner: (facts: Labelled[]) => string): string {
  return sheet.rows
    .filter(({ kind }) => kind === 'student' || kind === 'hidden')
    .map((row) => card(row, row.cells[sheet.name] ?? '', inner(facts(sheet, row))))
    .join('\n');
}

/** A card per student with a list of terms. */
export function definitionCards(sheet: Sheet): string {
  return cards(sheet, (all) => {
    const lines = all.map(
      ({ label, value, hiding }) => element('dt', label, hiding) + element('dd', value, hiding),
    );
    return element('dl', lines.join(''));
  });
}

/** A card per student with tiles: the number large, its words below. */
export function tileCards(sheet: Sheet): string {
  return cards(sheet, (all) =>
    all
      .map(({ label, value, hiding }) =>
        element('div', `<strong>${value}</strong><span>${label}</span>`, classed('tile', hiding)),
      )
      .join(''),
  );
}

/** "Days Absent: 12" in lines. */
export function lineCards(sheet: Sheet): string {
  return cards(sheet, (all) =>
    all
      .map(({ label, value, hiding }) =>
        element('p', `<span>${label}:</span> <b>${value}</b>`, hiding),
      )
      .join(''),
  );
}
