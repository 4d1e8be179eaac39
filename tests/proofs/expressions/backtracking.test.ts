import { check } from 'recheck';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { atFullLength, patience } from '../sizes.ts';
import { expressionsBuiltIn, expressionsIn, type Literal } from './literals.ts';
import { worstTexts } from './worst-texts.ts';

vi.stubEnv('RECHECK_BACKEND', 'pure');

/** Milliseconds to think about one expression; where that is not enough, its time on the worst texts has to do. */
const thinking = atFullLength ? 30_000 : 400;
/** Milliseconds for the longest text. */
const allowance = 10;
const longestText = 100_000;
/** As many milliseconds as visiting each character of the longest text once by an expression takes on the machine that knows {@link allowance}. */
const visiting = 2;

function named({ file, line, pattern, flags }: Literal): string {
  return `${file}:${line} /${pattern}/${flags}`;
}

async function isVulnerable({ pattern, flags }: Literal): Promise<boolean> {
  const { status } = await check(pattern, flags, { timeout: thinking });
  return status === 'vulnerable';
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Visits each character once by an expression: what a busy machine does to this it does to any other. */
function visit(text: string): void {
  const one = /./gsu;
  while (one.test(text));
}

const mostTries = 12;

/** Whether an expression takes longer than allowed, in the clock's time and beside visiting the text, in all of a few tries. */
function isTooLong(text: string, expression: RegExp, limit: number): boolean {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const time = timeOf(() => text.search(expression));
    if (time <= limit) return false;
    const floor = timeOf(() => visit(text));
    const allowed = (allowance / visiting) * floor;
    if (text.length >= longestText && time <= allowed) return false;
  }
  return true;
}

/** Whether time grows faster than text: shorter texts have their share of the time, so that nobody waits for the longest. */
function isSlow(literal: Literal): boolean {
  const expression = new RegExp(literal.pattern, literal.flags.replace('y', ''));
  return [30, 3_000, longestText].some((length) => {
    const limit = Math.max(1, (allowance * length) / longestText);
    return worstTexts(literal, length).some((text) => isTooLong(text, expression, limit));
  });
}

describe('regular expressions', () => {
  let expressions: Literal[];
  let vulnerable: Literal[];
  beforeAll(async () => {
    expressions = [
      ...expressionsIn(['lib', 'entrypoints/sis.content']),
      ...(await expressionsBuiltIn(['lib/readers'])),
    ];
    vulnerable = [];
    for (const literal of expressions) if (await isVulnerable(literal)) vulnerable.push(literal);
  }, patience);

  test('are all there', () => {
    expect(expressions.length).toBeGreaterThan(100);
    expect(expressions.map(({ file }) => file)).toContain('lib/readers/page/numbers.ts');
  });

  test('cannot be made to backtrack without end', () => {
    expect(vulnerable.map(named)).toEqual([]);
  });

  test(
    `take no more than ${allowance} ms on 100,000 characters of the worst text`,
    () => {
      const slow = expressions.filter((one) => !vulnerable.includes(one) && isSlow(one));
      expect(slow.map(named)).toEqual([]);
    },
    patience,
  );
});

test('the watch sees an expression that backtracks', async () => {
  const bad: Literal = { file: 'made-up.ts', line: 1, pattern: '[\\s:]+$', flags: 'u' };
  expect(await isVulnerable(bad)).toBe(true);
  expect(isSlow(bad)).toBe(true);
  const good: Literal = { ...bad, pattern: '^[\\s:]+$' };
  expect(await isVulnerable(good)).toBe(false);
  expect(isSlow(good)).toBe(false);
});
