import {
  type UnsavedBecause,
  UnsavedMarks,
} from '../../../../components/sessions/UnsavedMarks.tsx';
import { failureOf } from '../student/failed-because.ts';
import type { TapIn } from './use-tap-in.ts';
import type { Waiting } from './waiting-marks.ts';

/** What went wrong with the last of them; without an error the panel was closed before they were on disk. */
function becauseOf(failed: readonly Waiting[]): UnsavedBecause {
  const last = failed.findLast(({ error }) => error !== null);
  if (!last) return 'closed';
  const failure = failureOf(last.error);
  return failure === 'gone' ? 'other' : failure;
}

/** Marks that are not saved, above the sessions they belong to; nothing while there are none. */
export function UnsavedPart({
  failed,
  retry,
  leave,
}: Pick<TapIn, 'failed' | 'leave'> & { retry: () => void }) {
  if (failed.length === 0) return null;
  return (
    <div className="pad">
      <UnsavedMarks
        count={failed.length}
        because={becauseOf(failed)}
        onRetry={() => retry()}
        onLeave={leave}
      />
    </div>
  );
}
