import type { TaughtLayout, TaughtPage } from '../../../../../lib/domain/taught-page.ts';
import { layoutOf, type LayoutDraft } from '../../../../../lib/domain/teaching.ts';
import type { Page } from '../../../../../lib/readers/reader.ts';
import {
  indexColumns,
  layoutAt,
  teachableGrids,
} from '../../../../../lib/readers/taught/layout-at.ts';

export const heads = ['Pupil', 'Ref', 'Zq', 'Tot A', 'Tdy'];
export const rows = [
  ['Anand-Holt, P', '104466', '12', '19.5', '1'],
  ['Ferreyra-Pratt, L', '104502', '12', '15', '3'],
  ['Kowalchuk, I', '104393', '12', '0', '0'],
  ['de Villiers-Moon, A', '103981', '14', 'W/D', '0'],
];

/** A table with these heads and rows. */
export function tableOf(
  headCells: readonly string[],
  bodyRows: readonly (readonly string[])[],
): string {
  const head = headCells.map((cell) => `<th>${cell}</th>`).join('');
  const body = bodyRows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** The columns of a table in another order. */
export function inOrder(order: readonly number[]): string {
  const pick = (cells: readonly string[]) => order.map((place) => cells[place] ?? '');
  return tableOf(pick(heads), rows.map(pick));
}

/** A page with this content at this address. */
export function pageOf(html: string, path = '/reports/rpt_att'): Page {
  const document = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return { document, url: new URL(path, 'https://sis.example') };
}

/** What is proposed when somebody points at the first element with this text. */
export function pointAt(page: Page, text: string): LayoutDraft | null {
  const element = [...page.document.querySelectorAll('td, th, b, dd')].find(
    (one) => one.textContent === text,
  );
  const pointed = element ? indexColumns(teachableGrids(page))(element) : null;
  return pointed ? layoutAt(page, pointed) : null;
}

/** The list's layout as taught by somebody who says "all absences, in days, since the first day of school". */
export function taughtLayout(change: Partial<LayoutDraft> = {}): TaughtLayout {
  const draft = pointAt(pageOf(tableOf(heads, rows)), '15');
  const layout =
    draft && layoutOf({ ...draft, counted: 'all', unit: 'day', window: 'school-year', ...change });
  if (!layout) throw new Error('Nothing was taught.');
  return layout;
}

export function taughtPage(layout = taughtLayout()): TaughtPage {
  return {
    id: '7f3c1f0e-6a51-4f0e-9d59-0b8d3f2a1c01',
    title: 'Tot A',
    origin: 'https://sis.example',
    taughtAt: '2025-11-20T10:00:00.000Z',
    layout,
  };
}
