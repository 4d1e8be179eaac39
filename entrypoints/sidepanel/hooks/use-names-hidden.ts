import { useEffect, useState } from 'react';
import { namesAreHidden, watchNamesHidden } from '../../../lib/platform/names-hidden.ts';

/** Whether names are hidden just now; undefined until known, so that no name flashes by. */
export function useNamesHidden(): boolean | undefined {
  const [hidden, setHidden] = useState<boolean>();
  useEffect(() => {
    namesAreHidden().then(setHidden, () => setHidden(false));
    return watchNamesHidden(setHidden);
  }, []);
  return hidden;
}
