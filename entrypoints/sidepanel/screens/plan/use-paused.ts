import { useEffect, useState } from 'react';

/** How long nothing was typed before it is looked at, in milliseconds (ui/design.md E1). */
const pause = 1000;

/** A value as it stood at the last pause of a second; the second part takes one at once, after a click. */
export function usePaused<Value>(value: Value): [Value, (value: Value) => void] {
  const [seen, setSeen] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(value), pause);
    return () => clearTimeout(timer);
    // What it says decides, not which object says it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return [seen, setSeen];
}
