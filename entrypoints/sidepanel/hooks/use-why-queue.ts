import { useLiveQuery } from 'dexie-react-hooks';
import type { SchoolDay } from '../../../lib/domain/school-day.ts';
import { type WhyQueue, whyQueue } from '../../../lib/store/week.ts';
import { useDatabase } from './database-context.ts';
import { useSettings } from './use-settings.ts';
import { useToday } from './use-today.ts';

/** The week's question, with what it rests on and the day it was asked for. */
export type WeekQueue = WhyQueue & { studentsRead: number; today: SchoolDay };

/** The week's question over every student read on this device; undefined until it is known. */
export function useWhyQueue(): WeekQueue | undefined {
  const database = useDatabase();
  const settings = useSettings();
  const today = useToday();
  return useLiveQuery(async () => {
    if (!settings) return undefined;
    const studentsRead = await database.students.count();
    return { ...(await whyQueue(database, settings, today)), studentsRead, today };
  }, [database, settings, today]);
}
