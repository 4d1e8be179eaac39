import type { Unit } from './page-reading.ts';

/** Whether a count in this unit may meet a threshold in days: only days, never converted (domain.md R6). */
export function comparableWithDays(unit: Unit | null): unit is 'day' {
  return unit === 'day';
}
