import { beforeAll, describe, expect, test, vi } from 'vitest';
import { atFullLength, patience } from '../sizes.ts';
import { type Attack, attackOn } from './attacks.ts';
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

/** An expression with the attack found on it, if any: whether that one grows faster than the text, its time tells. */
type Suspect = { literal: Literal; attack: Attack | null };

function named({ literal: { file, line, pattern, flags } }: Suspect): string {
  return `${file}:${line} /${pattern}/${flags}`;
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
function isSlow({ literal, attack }: Suspect): boolean {
  const expression = new RegExp(literal.pattern, literal.flags.replace('y', ''));
  return [30, 3_000, longestText].some((length) => {
    const limit = Math.max(1, (allowance * length) / longestText);
    const texts = [...(attack ? [attack.text(length)] : []), ...worstTexts(literal, length)];
    return texts.some((text) => isTooLong(text, expression, limit));
  });
}

const suspect = async (literal: Literal): Promise<Suspect> => ({
  literal,
  attack: await attackOn(literal, thinking),
});

const isProven = ({ attack }: Suspect): boolean => attack?.isProven === true;

describe('regular expressions', () => {
  const suspects: Suspect[] = [];
  beforeAll(async () => {
    const expressions = [
      ...expressionsIn(['lib', 'entrypoints/sis.content']),
      ...(await expressionsBuiltIn(['lib/readers'])),
    ];
    for (const literal of expressions) suspects.push(await suspect(literal));
  }, patience);

  test('are all there', () => {
    expect(suspects.length).toBeGreaterThan(100);
    expect(suspects.map(({ literal }) => literal.file)).toContain('lib/readers/page/numbers.ts');
  });

  test('cannot be made to backtrack without end', () => {
    expect(suspects.filter(isProven).map(named)).toEqual([]);
  });

  test(
    `take no more than ${allowance} ms on 100,000 characters of the worst text`,
    () => {
      const slow = suspects.filter((one) => !isProven(one) && isSlow(one));
      expect(slow.map(named)).toEqual([]);
    },
    patience,
  );
});

test('the watch sees an expression that backtracks', async () => {
  const bad: Literal = { file: 'made-up.ts', line: 1, pattern: '[\\s:]+$', flags: 'u' };
  expect(isProven(await suspect(bad))).toBe(true);
  expect(isSlow({ literal: bad, attack: null })).toBe(true);
  const good = await suspect({ ...bad, pattern: '^[\\s:]+$' });
  expect(good.attack).toBeNull();
  expect(isSlow(good)).toBe(false);
});
