import { useEffect, useState } from 'react';
import { readTally } from '../../../../lib/platform/tally.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';

/** Whether anything was kept in this browser before, as the tally beside the database says; false until known. */
export function useWasKept(): boolean {
  const [wasKept, setWasKept] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    readTally()
      .then((tally) => isCurrent && setWasKept(tally !== null))
      .catch((error: unknown) => noteTrouble(error, 'opening'));
    return () => {
      isCurrent = false;
    };
  }, []);
  return wasKept;
}
