import { useState } from 'react';
import type { UseThisSiteProps } from '../../../components/site/UseThisSite.tsx';
import { requestSite } from '../../../lib/platform/site-access.ts';

/** Asks the browser for access to one origin, within the click, and tells how it went; `given` after a yes. */
export function useSiteRequest(given: (origin: string) => void = () => {}): {
  state: UseThisSiteProps['state'];
  ask: (origin: string) => void;
} {
  const [state, setState] = useState<UseThisSiteProps['state']>('idle');
  async function wait(answer: Promise<boolean>, origin: string) {
    const isGiven = await answer;
    setState(isGiven ? 'idle' : 'refused');
    if (isGiven) given(origin);
  }
  function ask(origin: string) {
    setState('asking');
    // Called before anything is awaited: browsers ask the person only within a click.
    wait(requestSite(origin), origin).catch(() => setState('failed'));
  }
  return { state, ask };
}
