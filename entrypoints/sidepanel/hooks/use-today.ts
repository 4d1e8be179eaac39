import { useEffect, useState } from 'react';
import { schoolDayOf } from '../../../lib/domain/instant.ts';
import type { SchoolDay } from '../../../lib/domain/school-day.ts';

const aMinute = 60_000;

function today(): SchoolDay {
  return schoolDayOf(new Date().toISOString());
}

/** Today's school day on this machine; changes within a minute of midnight, or of waking up. */
export function useToday(): SchoolDay {
  const [day, setToday] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => setToday(today()), aMinute);
    return () => clearInterval(timer);
  }, []);
  return day;
}
