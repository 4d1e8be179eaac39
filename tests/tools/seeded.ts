import { seededNumbers } from '../proofs/kills/seeded.ts';

/** Whole numbers and ids that look drawn by chance and are the same for the same seed. */
export type Seeded = {
  /** From 0 up to, and without, `end`. */
  below(end: number): number;
  uuid(): string;
};

/** Invented ids and choices out of a seed. */
export function seeded(seed: number): Seeded {
  const next = seededNumbers(seed);
  const below = (end: number) => Math.floor(next() * end);
  const hex = () => below(16).toString(16);
  return { below, uuid: () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', hex) };
}
