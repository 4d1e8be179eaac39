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

/** Opens CSV files in a real LibreOffice without a screen, as told, and gives what it made of all of them. */
export function openInLibreOffice(files: readonly string[], filter: string): Sheet {
  return inFolder(files, (folder, names) => {
    convert(folder, [`--infilter=CSV:${filter}`, '--convert-to', 'fods'], named(names, 'csv'));
    const whole: Sheet = { kinds: new Map(), formulas: [] };
    for (const name of named(names, 'fods'))
      addCells(whole, readFileSync(join(folder, name), 'utf8'));
    return whole;
  });
}

/** Opens them likewise, saves each as a workbook, opens that and saves it as CSV again. */
export function savedByLibreOffice(files: readonly string[], filter: string): string[] {
  return inFolder(files, (folder, names) => {
    convert(folder, [`--infilter=CSV:${filter}`, '--convert-to', 'xlsx'], named(names, 'csv'));
    const asCsv = `csv:Text - txt - csv (StarCalc):${written}`;
    convert(folder, ['--convert-to', asCsv], named(names, 'xlsx'));
    return named(names, 'csv').map((name) => readFileSync(join(folder, name), 'utf8'));
  });
}

const named = (names: readonly string[], ending: string) =>
  names.map((name) => `${name}.${ending}`);

function inFolder<T>(files: readonly string[], work: (folder: string, names: string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bridgeback-office-'));
  const names = files.map((_, index) => `sheet-${index}`);
  try {
    files.forEach((text, index) => writeFileSync(join(folder, `sheet-${index}.csv`), text));
    return work(folder, names);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One start for all files: starting takes LibreOffice longer than a thousand rows. */
function convert(folder: string, task: string[], names: readonly string[]): void {
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const { status, stderr, error } = spawnSync('soffice', ['--headless', own, ...task, ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`LibreOffice did not convert: ${stderr ?? error?.message}`);
}

function addCells({ kinds, formulas }: Sheet, document: string): void {
  for (const [cell] of document.matchAll(/<table:table-cell[^>]*>/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(cell)?.[1];
    const formula = of('table:formula');
    const kind = of('office:value-type');
    const repeated = of('table:number-columns-repeated');
    if (formula !== undefined) formulas.push(formula);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + Number(repeated ?? 1));
  }
}
