import { useCallback, useEffect, useRef } from 'react';

/** Calls `onDone` once after `duration` milliseconds, not counting the time between `pause` and `resume`. */
export function useCountdown(
  duration: number,
  onDone: () => void,
): { pause: () => void; resume: () => void } {
  const left = useRef(duration);
  const running = useRef<{ timer: number; since: number } | null>(null);
  const finish = useRef(onDone);
  useEffect(() => {
    finish.current = onDone;
  });

  const pause = useCallback(() => {
    if (!running.current) return;
    clearTimeout(running.current.timer);
    left.current -= performance.now() - running.current.since;
    running.current = null;
  }, []);

  const resume = useCallback(() => {
    if (running.current) return;
    const timer = window.setTimeout(() => finish.current(), Math.max(0, left.current));
    running.current = { timer, since: performance.now() };
  }, []);

  useEffect(() => {
    resume();
    return pause;
  }, [pause, resume]);

  return { pause, resume };
}
