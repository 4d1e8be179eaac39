import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * How LibreOffice is told to open a CSV file (its filter options, by position): separator and quote as character codes,
 * 76 for UTF-8, from line 1, no formats per column, no language; then whether quoted cells are text, whether numbers and
 * dates are made out of what looks like them; and last whether formulas are computed.
 */
export const asTextWhereQuoted = '44,34,76,1,,0,true,false';
/** Everything it can be talked into: text may become numbers, dates and formulas; cells are separated by `separator`. */
export function asTrustingAsCanBe(separator: string): string {
  return `${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`;
}

/** Every text quoted, numbers as they are stored, not as they are shown. */
const written = '44,34,76,1,,0,true,false';

export type Sheet = {
  /** What the cells are: 'string', 'float', 'boolean', 'date' ... and how many of each. */
  kinds: Map<string, number>;
  /** The formulas LibreOffice made of cells. */
  formulas: string[];
};

/** Opens a CSV file in a real LibreOffice without a screen, as told, and gives what it made of it. */
export function openInLibreOffice(csv: string, filter: string): Sheet {
  return inFolder(csv, (folder) => {
    convert(folder, [`--infilter=CSV:${filter}`, '--convert-to', 'fods', 'sheet.csv']);
    return cellsOf(readFileSync(join(folder, 'sheet.fods'), 'utf8'));
  });
}

/** Opens it likewise, saves it as a workbook, opens that and saves it as CSV again. */
export function savedByLibreOffice(csv: string, filter: string): string {
  return inFolder(csv, (folder) => {
    convert(folder, [`--infilter=CSV:${filter}`, '--convert-to', 'xlsx', 'sheet.csv']);
    const asCsv = `csv:Text - txt - csv (StarCalc):${written}`;
    convert(folder, ['--convert-to', asCsv, 'sheet.xlsx']);
    return readFileSync(join(folder, 'sheet.csv'), 'utf8');
  });
}

function inFolder<T>(csv: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bridgeback-office-'));
  try {
    writeFileSync(join(folder, 'sheet.csv'), csv);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, task: string[]): void {
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const { status, stderr, error } = spawnSync('soffice', ['--headless', own, ...task], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`LibreOffice did not convert: ${stderr ?? error?.message}`);
}

function cellsOf(document: string): Sheet {
  const kinds = new Map<string, number>();
  const formulas: string[] = [];
  for (const [cell] of document.matchAll(/<table:table-cell[^>]*>/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(cell)?.[1];
    const formula = of('table:formula');
    const kind = of('office:value-type');
    const repeated = of('table:number-columns-repeated');
    if (formula !== undefined) formulas.push(formula);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + Number(repeated ?? 1));
  }
  return { kinds, formulas };
}
