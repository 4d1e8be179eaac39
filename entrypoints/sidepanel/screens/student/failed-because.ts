import type { FailedBecause } from '../../../../components/case/NotSaved.tsx';
import { MissingRecordError, StaleRevisionError } from '../../../../lib/store/record.ts';

/** Why a save failed, as far as it can be said: `stale` is not a failure but a choice between two texts. */
export type SaveFailure = FailedBecause | 'stale';

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return [error.name, ...namesOf(inner)];
}

export function failureOf(error: unknown): SaveFailure {
  if (error instanceof StaleRevisionError) return 'stale';
  if (error instanceof MissingRecordError) return 'gone';
  return namesOf(error).includes('QuotaExceededError') ? 'full' : 'other';
}
