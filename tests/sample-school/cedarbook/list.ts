import { html } from '../html.ts';
import type { Html, HtmlValue } from '../html.ts';
import { addressWith } from './address.ts';

/** One column of a list. Without `sortBy` the head is no link. */
export type Column<Row> = {
  key: string;
  head: HtmlValue;
  show: (row: Row) => HtmlValue;
  sortBy?: (row: Row) => string | number;
};

export type List<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** What a search looks through. */
  searchText: (row: Row) => string;
  params: URLSearchParams;
  tableClass?: string;
};

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en');
}

function found<Row>(list: List<Row>): readonly Row[] {
  const wanted = withoutAccents(list.params.get('LO_search')?.trim() ?? '');
  const rows = list.rows.filter((row) => withoutAccents(list.searchText(row)).includes(wanted));
  const column = list.columns.find(({ key }) => key === list.params.get('LO_sort'));
  const sortBy = column?.sortBy;
  if (sortBy === undefined) return rows;
  const direction = list.params.get('LO_dir') === '-1' ? -1 : 1;
  return rows.toSorted((one, other) => direction * compare(sortBy(one), sortBy(other)));
}

function headCell<Row>(column: Column<Row>, params: URLSearchParams): Html {
  const sorted = params.get('LO_sort') === column.key && params.get('LO_dir') !== '-1';
  const address = addressWith(params, {
    LO_page: '1',
    LO_sort: column.key,
    LO_dir: sorted ? '-1' : '1',
    LO_search: params.get('LO_search') ?? '',
  });
  const name = column.key.toLowerCase().replaceAll('_', '-');
  return html`<th class="list-column-${name}">
    ${column.sortBy === undefined ? column.head : html`<a href="${address}">${column.head}</a>`}
  </th>`;
}

function navigation(count: number, params: URLSearchParams): Html {
  const words = count === 1 ? '1 student was found.' : `${count} students were found.`;
  return html`<table class="list-nav">
    <tbody>
      <tr class="st">
        <td><span class="size-1">${words}</span></td>
        <td class="align-right">
          <input
            type="text"
            id="LO_search"
            name="LO_search"
            value="${params.get('LO_search') ?? ''}"
            placeholder="Search"
            autocomplete="off"
          />
          <label for="LO_search" class="a11y-hidden">Search</label>
        </td>
      </tr>
    </tbody>
  </table>`;
}

/** A list of students with search, sortable heads and the number found. */
export function studentList<Row>(list: List<Row>): Html {
  const rows = found(list);
  return html`<div class="list-outer students">
      ${navigation(rows.length, list.params)}
      <div class="list-wrapper">
        <table
          class="list widefat rt${list.tableClass === undefined ? '' : ` ${list.tableClass}`}"
          data-list-id="0"
        >
          <thead>
            <tr>
              ${list.columns.map((column) => headCell(column, list.params))}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${list.columns.map((column) => html`<td>${column.show(row)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>
    <br />`;
}
