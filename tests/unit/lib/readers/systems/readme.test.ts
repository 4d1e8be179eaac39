import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systems } from '../../../../../lib/readers/index.ts';

const root = resolve(import.meta.dirname, '../../../../..');
const handbook = readFileSync(resolve(root, 'lib/readers/README.md'), 'utf8');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

/** Rows of a table of Markdown whose first cell passes, as cells. */
function rowsOf(text: string, passes: (first: string) => boolean): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([first = '']) => passes(first));
}

test('the handbook has a row for every reader of a system, and none besides', () => {
  const rows = rowsOf(handbook, (first) => /^`[a-z-]+\/[a-z-]+`$/u.test(first));
  const written = rows.map(([first = '']) => first.replaceAll('`', ''));
  const readers = systems.flatMap((system) => system.readers.map(({ id }) => id));
  expect(written.toSorted()).toEqual(readers.toSorted());
  for (const [, , evidence] of rows) expect(evidence).toMatch(/^[ABC]$/u);
});

describe.each(systems)('$name', ({ id, name, evidence, confirmed, lastChecked }) => {
  const rows = rowsOf(readme, (first) => first === name);

  test('has one row in the table of supported systems, and it is true', () => {
    expect(rows).toHaveLength(1);
    const [, , builtOn = '', checked, byASchool] = rows[0] ?? [];
    expect(builtOn.startsWith(evidence)).toBe(true);
    expect(checked).toBe(lastChecked);
    expect(byASchool === 'not yet').toBe(!confirmed);
  });

  test('is built on the best evidence of its readers', () => {
    const own = rowsOf(handbook, (first) => first.startsWith(`\`${id}/`));
    const grades = own.map(([, , grade = '']) => grade).toSorted();
    expect(grades[0] ?? evidence).toBe(evidence);
  });
});
