import { useCallback, useMemo, useState } from 'react';
import type { SchoolDay } from '../../../lib/domain/school-day.ts';
import { KnownHistories } from '../../../lib/store/known-histories.ts';
import { OverTheLine } from '../../../lib/store/over-the-line.ts';
import { type WhyQueue, whyQueue } from '../../../lib/store/week.ts';
import { useStoreIfOpen } from './store-context.ts';
import { useSettings } from './use-settings.ts';
import { useStored } from './use-stored.ts';
import { useToday } from './use-today.ts';

/** The week's question, with what it rests on and the day it was asked for. */
export type WeekQueue = WhyQueue & {
  studentsRead: number;
  today: SchoolDay;
  /** Looks up how the counts of those further down changed, too: once nobody waits for anything else. */
  lookFurther: () => void;
};

/** More than are in view at first. */
const atFirst = 40;

/** The week's question over every student read on this device; undefined until it is known. */
export function useWhyQueue(): WeekQueue | undefined {
  const store = useStoreIfOpen();
  const settings = useSettings();
  const today = useToday();
  // Another vault shares nothing with the one before.
  const known = useMemo(
    () => ({ store, over: new OverTheLine(), histories: new KnownHistories() }),
    [store],
  );
  const [isWhole, setWhole] = useState(false);
  const lookFurther = useCallback(() => setWhole(true), []);
  return useStored(
    async (rows) => {
      if (!settings) return undefined;
      const studentsRead = await rows.count('students');
      const most = isWhole ? Infinity : atFirst;
      const queue = await whyQueue(rows, settings, today, known, most);
      return { ...queue, studentsRead, today, lookFurther };
    },
    [settings, today, known, isWhole],
  );
}
