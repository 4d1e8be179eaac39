import { useEffect, useState } from 'react';
import type { PageState } from '../../lib/domain/page-state.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';
import { seenRows } from '../sidepanel/screens/page/seen-rows.ts';

/** Students over the line on a page, and all of them; null where no count of the page was compared. */
export function countsOf(
  state: PageState | null,
  settings: Settings,
): { over: number; all: number } | null {
  const rows = seenRows(Object.values(state?.frames ?? {}), settings);
  const judged = rows.flatMap(({ standing }) => (standing.judged ? [standing] : []));
  if (judged.length === 0) return null;
  return { over: judged.filter(({ line }) => line === 'over').length, all: rows.length };
}

/** The same, by this school's lines; by the usual ones where the data cannot be opened: the panel says why. */
export function usePageCounts(state: PageState | null | undefined) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    sharedDatabase()
      .then(readSettings)
      .then(setSettings, () => setSettings(defaultSettings));
  }, []);
  return settings && state ? countsOf(state, settings) : null;
}
