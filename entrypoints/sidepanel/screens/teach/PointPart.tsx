import { useCallback, useEffect, useState } from 'react';
import { type Pointing, PointStep } from '../../../../components/teach/PointStep.tsx';
import { stopPointing } from '../../../../lib/messaging/ask-frame.ts';
import { watchPageState } from '../../../../lib/platform/page-states.ts';
import { dropTeaching } from '../../../../lib/platform/teachings.ts';
import { beginPointing } from './begin-pointing.ts';

type PointPartProps = { tabId: number; ended: boolean; onStop: () => void };

/** Asks the page as soon as it is drawn; what was pointed at arrives by itself. */
export function PointPart({ tabId, ended, onStop }: PointPartProps) {
  const [pointing, setPointing] = useState<Pointing>('asking');
  const begin = useCallback(() => {
    beginPointing(tabId).then(setPointing, () => setPointing('not-reachable'));
  }, [tabId]);
  const again = () => {
    setPointing('asking');
    begin();
  };
  // The table may stand in a frame that was just put in another's place, or be loaded late: the page says so when it is read anew.
  const lacksTable = pointing === 'no-table' && !ended;
  useEffect(
    () => (lacksTable ? watchPageState(tabId, begin) : undefined),
    [lacksTable, tabId, begin],
  );
  useEffect(() => {
    begin();
    // A panel that closes meanwhile leaves no page waiting for a click, and none that loads later.
    const leave = () => {
      void stopPointing(tabId);
      void dropTeaching(tabId);
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [begin, tabId]);
  return <PointStep pointing={ended ? 'ended' : pointing} onAgain={again} onStop={onStop} />;
}
