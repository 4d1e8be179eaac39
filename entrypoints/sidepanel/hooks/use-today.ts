import { useEffect, useState } from 'react';
import type { SchoolDay } from '../../../lib/domain/school-day.ts';
import { dayOf } from '../../../lib/words/day.ts';

const aMinute = 60_000;

/** Today's school day on this machine; changes within a minute of midnight, or of waking up. */
export function useToday(): SchoolDay {
  const [today, setToday] = useState(() => dayOf());
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf()), aMinute);
    return () => clearInterval(timer);
  }, []);
  return today;
}
