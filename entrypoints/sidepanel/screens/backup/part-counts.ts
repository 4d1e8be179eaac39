import type { newParts } from '../../../../components/backup/restore-state.ts';
import type { Counts } from '../../../../lib/backup/records.ts';

export type PartCounts = Record<(typeof newParts)[number], number>;

/** The same counts as a person thinks of them: what was read of somebody is one kind, wherever it lies. */
export function partCounts({ readings, pastReadings, ...others }: Counts): PartCounts {
  return { ...others, counts: readings + pastReadings };
}
