import type { Browser } from 'playwright';
import { bundleReaders, openBrowser } from '../tools/measure-browser.ts';

export type Size = { rows: number; columns: number };
/** Milliseconds: the whole reading, its longest step, and visiting the text of every cell once. */
export type ReadingTime = Size & {
  reading: number;
  longestStep: number;
  floor: number;
  students: number;
};

const rowCounts = [30, 300, 3_000, 20_000];
const columnCounts = [5, 20, 80];
/** More rows than any school has on a page: how reading grows beyond what is read at all. */
const absurd: Size = { rows: 50_000, columns: 20 };

/** A number in letters: no name has digits. */
function lettersOf(row: number): string {
  return String(row).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

/** A plain list as any school's might be; the columns beyond the first five hold other numbers. */
function listOf({ rows, columns }: Size): string {
  const more = Array.from({ length: columns - 5 }, (_, index) => `Quiz ${index + 1}`);
  const heads = ['Student', 'Student ID', 'Grade', 'Days Absent', 'Tardies', ...more];
  const cells = (row: number): string[] => [
    `Vale${lettersOf(row)}, Ada`,
    String(100_000 + row),
    String(1 + (row % 12)),
    String(row % 40),
    String(row % 7),
    ...more.map((_, index) => String((row * 7 + index) % 100)),
  ];
  const line = (tag: string, all: string[]): string =>
    `<tr>${all.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
  const body = Array.from({ length: rows }, (_, row) => line('td', cells(row)));
  return `<!doctype html><title>List</title><h1>Student attendance, year to date</h1><table><thead>${line('th', heads)}</thead><tbody>${body.join('')}</tbody></table>`;
}

/** Runs in the page, as text: what stands here would otherwise be compiled for this program. */
const readTwice = `(() => {
  const page = { document, url: new URL('https://sis.example/list') };
  document.body.offsetHeight;
  const visit = () => {
    const start = performance.now();
    let length = 0;
    for (const cell of document.querySelectorAll('td, th')) length += cell.textContent.length;
    return length > 0 ? performance.now() - start : 0;
  };
  const read = () => {
    const start = performance.now();
    const steps = BridgebackReaders.readPageInSteps(page, { bySystem: false });
    let longestStep = 0;
    for (;;) {
      const before = performance.now();
      const step = steps.next();
      longestStep = Math.max(longestStep, performance.now() - before);
      if (step.done)
        return { reading: performance.now() - start, longestStep, students: step.value.reading.students.length };
    }
  };
  const floor = visit();
  const first = read();
  return { ...first, floor: Math.max(Math.min(floor, visit()), 0.01) };
})()`;

async function timeOf(browser: Browser, readers: string, size: Size): Promise<ReadingTime> {
  const page = await browser.newPage();
  try {
    // More than a million cells take a browser a while to lay out, which is not what is measured.
    await page.setContent(listOf(size), { timeout: 300_000 });
    await page.evaluate(readers);
    return { ...size, ...(await page.evaluate<Omit<ReadingTime, keyof Size>>(readTwice)) };
  } finally {
    await page.close();
  }
}

/** Reads lists of every size once in a fresh page, without the readers of systems: those see less of a page. */
export async function measureReading(): Promise<ReadingTime[]> {
  const [browser, readers] = [await openBrowser(), await bundleReaders()];
  try {
    const times: ReadingTime[] = [];
    for (const columns of columnCounts)
      for (const rows of rowCounts) times.push(await timeOf(browser, readers, { rows, columns }));
    times.push(await timeOf(browser, readers, absurd));
    return times;
  } finally {
    await browser.close();
  }
}

/** One line per size; how it grows is the time per cell against that of the list before with as many columns. */
export function linesOf(times: ReadingTime[]): string[] {
  return times.map(({ rows, columns, reading, longestStep, floor, students }, index) => {
    const before = times[index - 1];
    const grown = before?.columns === columns ? reading / before.reading : null;
    const growth =
      grown === null
        ? ''
        : `, ${grown.toFixed(1)} times the time for ${(rows / (before?.rows ?? 1)).toFixed(0)} times the rows`;
    return `${rows} rows x ${columns} columns: ${students} students in ${reading.toFixed(1)} ms (longest step ${longestStep.toFixed(1)} ms), floor ${floor.toFixed(1)} ms, ${(reading - floor).toFixed(1)} ms beyond it, ratio ${(reading / floor).toFixed(1)}${growth}`;
  });
}
