import { check } from 'recheck';
import type { Literal } from './literals.ts';

/** A text that makes an expression work hard, found by a checker. */
export type Attack = {
  /** Proven to grow faster than the text, or without bound; else only tried, and its time tells. */
  isProven: boolean;
  /** The attack on an expression, about as many characters long. */
  text: (length: number) => string;
};

type Found = Extract<Awaited<ReturnType<typeof check>>, { status: 'vulnerable' }>;

function attackOf({ attack, checker, complexity }: Found): Attack {
  const fixed = attack.pumps.reduce((sum, { prefix }) => sum + prefix.length, attack.suffix.length);
  const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return {
    isProven: checker === 'automaton' || complexity.type === 'exponential',
    text: (length) => {
      const times = Math.max(1, Math.floor((length - fixed) / Math.max(1, pumped)));
      return (
        attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + attack.suffix
      );
    },
  };
}

/** The worst text the checker finds in so many milliseconds of thinking; null where it finds none. */
export async function attackOn(
  { pattern, flags }: Literal,
  thinking: number,
): Promise<Attack | null> {
  const found = await check(pattern, flags, { timeout: thinking });
  return found.status === 'vulnerable' ? attackOf(found) : null;
}
