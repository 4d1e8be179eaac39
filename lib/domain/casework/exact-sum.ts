import { exactDifference } from '../exact.ts';

/** The sum of finite numbers without floating-point residue: 0.1 + 0.2 is 0.3; 0 for none. */
export function exactSum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => exactDifference(sum, -number), 0);
}
