import type { BrowserContext } from '@playwright/test';

/** One row of an invented list: id, name, a room, days missed. */
export type LedgerRow = readonly [string, string, string, string];

const firsts = ['Ada', 'Bo', 'Cleo', 'Dov', 'Esme', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jory'];
const lasts = ['Vale', 'Holt', 'Moon', 'Reyes', 'Quill', 'Sorrel', 'Tarn', 'Usher'];

/** So many invented students; every tenth has missed 18 days, the others two. */
export function ledgerRows(count: number): LedgerRow[] {
  return Array.from({ length: count }, (_, at) => {
    const last = `${lasts[at % lasts.length]}-${lasts[Math.floor(at / 80) % lasts.length]}`;
    const name = `${last}, ${firsts[Math.floor(at / 8) % firsts.length]}`;
    return [String(104_000 + at), name, String(10 + (at % 4)), at % 10 === 0 ? '18' : '2'];
  });
}

/** A list under heads that nobody outside its school can know. */
export function ledgerTable(rows: readonly LedgerRow[], heads = ['Rf', 'Nm', 'Zq', 'Tot A']) {
  const cells = (row: readonly string[]) => row.map((text) => `<td>${text}</td>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
  const head = heads.map((one) => `<th>${one}</th>`).join('');
  return `<table id="ledger"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

export function documentWith(content: string, title = 'ATT-77 Attendance'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${content}</body></html>`;
}

/** Has the school's site answer a path by itself, each time with what `html` says of the address. */
export async function answerWith(
  context: BrowserContext,
  path: string,
  html: (url: URL) => string,
): Promise<void> {
  await context.route(
    (url) => url.pathname === path,
    (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html(new URL(route.request().url())),
      }),
  );
}
