import { html } from './html.ts';
import type { Html } from './html.ts';
import type { PageRequest } from './page.ts';
import { plainPage } from './plain-pages.ts';
import { truth } from './truth.ts';

/** Columns of a report that nobody outside its school can know: its heads are its makers' own. */
const columns = ['Rf', 'Nm', 'Zq', 'Tot A', 'Tdy'] as const;
type Column = (typeof columns)[number];

/** The same report after its makers changed it: its columns in another order, or one of them under other words. */
const orders: Record<string, readonly Column[]> = {
  moved: ['Tot A', 'Zq', 'Nm', 'Tdy', 'Rf'],
};
const words: Record<string, Partial<Record<Column, string>>> = {
  renamed: { 'Tot A': 'Qx' },
};

/** A report of an invented system: `?as=moved` and `?as=renamed` are later editions of it. */
export function ledgerPage(request: PageRequest): Html {
  const { school, url } = request;
  const edition = url.searchParams.get('as') ?? '';
  const order = orders[edition] ?? columns;
  const range = { from: school.year.firstDay, to: school.today, unit: 'day' } as const;
  const rows = truth(school, range).map((row, index) => ({
    Rf: row.sisId,
    Nm: row.name,
    Zq: 10 + (index % 4),
    'Tot A': row.absences,
    Tdy: row.tardies ?? 0,
  }));
  return plainPage(
    request,
    'ATT-41',
    html`<table id="ledger">
      <thead>
        <tr>
          ${order.map((column) => html`<th>${words[edition]?.[column] ?? column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${order.map((column) => html`<td>${row[column]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
