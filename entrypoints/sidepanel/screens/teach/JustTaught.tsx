import { useState } from 'react';
import { TaughtNote } from '../../../../components/teach/TaughtNote.tsx';
import { exportIsAllowed } from '../../../../lib/domain/policy-allows.ts';
import { dropTeaching } from '../../../../lib/platform/teachings.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { PassOn } from './PassOn.tsx';
import { useTaughtPages } from './use-taught-pages.ts';

/** T4, until the person has seen it: pass it on, or forget it. */
export function JustTaught({ tabId, id }: { tabId: number; id: string }) {
  const policy = usePolicy();
  const { pages, forget } = useTaughtPages();
  const [passesOn, setPassesOn] = useState(false);
  const page = pages?.find((one) => one.id === id);
  if (!page || !policy) return null;
  const close = () => void dropTeaching(tabId);
  return (
    <>
      <TaughtNote
        onPassOn={exportIsAllowed(policy) ? () => setPassesOn(true) : null}
        onForget={() => void forget(id).then(close)}
        onClose={close}
      />
      {passesOn ? <PassOn page={page} onClose={() => setPassesOn(false)} /> : null}
    </>
  );
}
