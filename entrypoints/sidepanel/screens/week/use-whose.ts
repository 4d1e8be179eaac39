import { useState } from 'react';
import type { Whose } from '../../../../components/week/WhoseStudents.tsx';

const key = 'bridgeback.week.whose';

/** The choice as it stands in this window: kept while the panel is open, and no word about anybody in it. */
export function useWhose(): [Whose, (whose: Whose) => void] {
  const [whose, setWhose] = useState<Whose>(() =>
    sessionStorage.getItem(key) === 'mine' ? 'mine' : 'all',
  );
  function choose(next: Whose) {
    sessionStorage.setItem(key, next);
    setWhose(next);
  }
  return [whose, choose];
}
