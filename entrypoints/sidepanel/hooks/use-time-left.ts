import { useEffect, useState } from 'react';
import { timeLeft } from '../../../lib/platform/vault-session.ts';

const soon = 75_000;
const aSecond = 1_000;
const seldom = 5_000;

/**
 * Milliseconds until the vault locks by itself, looked up every second once it is near; null while it is far off or where no
 * vault is open. Looking it up is also what locks it in time.
 */
export function useTimeLeft(isOn: boolean): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (!isOn) return undefined;
    let timer: number | undefined;
    let isCurrent = true;
    const look = async () => {
      const found = await timeLeft().catch(() => null);
      if (!isCurrent) return;
      setLeft(found !== null && found < soon ? found : null);
      timer = window.setTimeout(
        () => void look(),
        found !== null && found < soon ? aSecond : seldom,
      );
    };
    void look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isOn]);
  return isOn ? left : null;
}
