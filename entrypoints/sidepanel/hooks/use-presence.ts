import { useEffect } from 'react';
import { noteUse } from '../../../lib/platform/vault-session.ts';

/** How often at most the person's presence is noted, in milliseconds. */
const often = 5_000;

/** Notes, while the vault is open, that somebody is using this page: keys, clicks, touches, scrolling. */
export function usePresence(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let noted = Date.now();
    const note = () => {
      if (Date.now() - noted < often) return;
      noted = Date.now();
      noteUse().catch(() => {});
    };
    const acts = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;
    for (const act of acts) document.addEventListener(act, note, { capture: true, passive: true });
    return () => {
      for (const act of acts) document.removeEventListener(act, note, { capture: true });
    };
  }, [isOn]);
}
