import { useEffect, useState } from 'react';
import type { PageState } from '../../lib/domain/page-state.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';
import { seenRows } from '../sidepanel/screens/page/seen-rows.ts';

/**
 * Students over the line on a page, remembered counts included, and all of them; null where no count could be compared and
 * nobody is remembered: that is not the same as nobody.
 */
export function countsOf(
  state: PageState,
  settings: Settings,
): { over: number; all: number } | null {
  const frames = Object.values(state.frames);
  const over = frames.reduce((sum, frame) => sum + frame.over, 0);
  const rows = seenRows(frames, settings);
  if (over === 0 && !rows.some(({ standing }) => standing.judged)) return null;
  return { over, all: rows.length };
}

/** The same, by this school's lines; by the usual ones where the data cannot be opened: the panel says why. */
export function usePageCounts(state: PageState | null) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    sharedDatabase()
      .then(readSettings)
      .then(setSettings, () => setSettings(defaultSettings));
  }, []);
  return settings && state ? countsOf(state, settings) : null;
}
