import { useEffect, useState, type RefObject } from 'react';

/** Height of the bar over a case, in rem as in app.css: what is under it is not seen. */
const barHeight = 2.75;

/** Whether an element has begun to leave the view upwards, under the bar, so that the bar may say what it said. */
export function useScrolledPast(element: RefObject<HTMLElement | null>): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    if (element.current === null) return undefined;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const bar = Math.round(barHeight * rem);
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setPast(entry.intersectionRatio < 1 && entry.boundingClientRect.top < bar);
      },
      { rootMargin: `-${bar}px 0px 0px`, threshold: [0, 0.5, 1] },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isPast;
}
