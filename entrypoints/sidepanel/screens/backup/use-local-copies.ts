import { useEffect, useState } from 'react';
import { listLocalCopies, type LocalCopy } from '../../../../lib/backup/local-copies.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';

const none: readonly LocalCopy[] = [];

/** The snapshots on this device, newest first; looked for anew whenever `isLooking` becomes true. */
export function useLocalCopies(isLooking: boolean): readonly LocalCopy[] {
  const [copies, setCopies] = useState(none);
  useEffect(() => {
    if (!isLooking) return undefined;
    let isCurrent = true;
    listLocalCopies()
      .then((found) => isCurrent && setCopies(found))
      .catch((error: unknown) => noteTrouble(error, 'opening'));
    return () => {
      isCurrent = false;
    };
  }, [isLooking]);
  return copies;
}
