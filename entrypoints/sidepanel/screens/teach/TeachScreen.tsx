import { useEffect, useRef, useState } from 'react';
import { stopPointing } from '../../../../lib/messaging/ask-frame.ts';
import { dropTeaching } from '../../../../lib/platform/teachings.ts';
import { useBackKey } from '../../hooks/use-back-key.ts';
import { CheckPart } from './CheckPart.tsx';
import { PointPart } from './PointPart.tsx';
import { SayPart } from './SayPart.tsx';
import { useTeaching } from './use-teaching.ts';

type TeachScreenProps = { tabId: number; onDone: () => void };

/** Teaching the page of one tab, from the first click to its flags (ui/panel.html T1-T3). */
export function TeachScreen({ tabId, onDone }: TeachScreenProps) {
  // The page stays the one it began with, whichever tab comes to the front.
  const [tab] = useState(tabId);
  const teaching = useTeaching(tab);
  const hasBegun = useRef(false);
  useEffect(() => {
    // What was taught before this screen opened is over; what is taught in it leads back to the list.
    if (teaching?.step === 'taught' && hasBegun.current) onDone();
    else if (teaching?.step === 'taught') void dropTeaching(tab);
    hasBegun.current ||= teaching !== undefined;
  }, [teaching, tab, onDone]);
  function stop() {
    void stopPointing(tab);
    dropTeaching(tab).then(onDone, onDone);
  }
  useBackKey(stop);
  if (teaching === undefined) return null;
  switch (teaching?.step) {
    case 'taught':
      return null;
    case undefined:
    case 'point':
      return (
        <PointPart tabId={tab} ended={teaching?.step === 'point' && teaching.ended} onStop={stop} />
      );
    case 'say':
      return <SayPart tabId={tab} said={teaching} />;
    case 'check':
      return <CheckPart tabId={tab} said={teaching} />;
  }
}
