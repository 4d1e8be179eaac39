import { useState } from 'react';
import {
  type Purpose,
  type PurposeProblem,
  purposeProblems,
} from '../../../../components/leaving/purpose.ts';

export type AskedPurpose = {
  purpose: Purpose;
  change: (purpose: Purpose) => void;
  /** What the last try found missing, as far as it still is. */
  problems: PurposeProblem[];
  /** Whether all is said; else what is missing is shown from now on. */
  isSaid: () => boolean;
};

/** For whom and why something leaves. What was typed stays while the screen is open; nothing is remembered here. */
export function usePurpose(start: Purpose): AskedPurpose {
  const [typed, setTyped] = useState<Purpose | null>(null);
  const [isTried, setTried] = useState(false);
  const purpose = typed ?? start;
  const missing = purposeProblems(purpose);
  return {
    purpose,
    change: setTyped,
    problems: isTried ? missing : [],
    isSaid: () => {
      setTried(missing.length > 0);
      return missing.length === 0;
    },
  };
}
