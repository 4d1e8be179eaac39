import { useEffect, useMemo, useState } from 'react';
import { LockedError } from '../../../../lib/store/store.ts';
import { watchStore } from '../../../../lib/store/watch-store.ts';
import { type Week, WeekAgenda } from '../../../../lib/store/week-agenda.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';

type Answer = { week: Week } | { error: unknown };

/**
 * What the open cases ask for, kept in step with every window while the week is in view; what was read last stays while it is not,
 * and undefined until it was read once. Throws what reading failed with.
 */
export function useWeek(isInView: boolean): Week | undefined {
  const store = useStore();
  const settings = useSettings();
  const today = useToday();
  const [answer, setAnswer] = useState<Answer>();
  // Another vault shares nothing with the one before.
  const { agenda } = useMemo(() => ({ store, agenda: new WeekAgenda() }), [store]);
  useEffect(() => {
    if (!isInView || !settings) return undefined;
    return watchStore(store, (rows) => agenda.read(rows, settings, today), {
      next: (week) => setAnswer({ week }),
      failed: (error) => {
        // A vault that was locked meanwhile takes these screens away by itself.
        if (!(error instanceof LockedError)) setAnswer({ error });
      },
    });
  }, [store, agenda, settings, today, isInView]);
  if (!answer) return undefined;
  if ('error' in answer) throw answer.error;
  return answer.week;
}
