import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { PageView } from '../../../../components/page/page-view.ts';
import type { FrameState, PageState } from '../../../../lib/domain/page-state.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { buildPageView, tellingFrames } from './build-page-view.ts';
import { readKnownStudents } from './known-student.ts';
import { seenRows, studentsToLookUp } from './seen-rows.ts';

const noFrames: FrameState[] = [];

/** The list of the open page, kept in step with the page and the records; undefined until both are known. */
export function usePageView(state: PageState | null | undefined): PageView | null | undefined {
  const database = useDatabase();
  const settings = useSettings();
  const today = useToday();
  const frames = useMemo(
    () => (state ? tellingFrames(Object.values(state.frames)) : noFrames),
    [state],
  );
  const rows = useMemo(() => (settings ? seenRows(frames, settings) : []), [frames, settings]);
  const known = useLiveQuery(
    async () => ({ rows, students: await readKnownStudents(database, studentsToLookUp(rows)) }),
    [database, rows],
  );
  return useMemo(() => {
    if (state === undefined || !settings || !known) return undefined;
    if (frames.length === 0) return null;
    // Until the records of new rows are read, the ones before stay: a list never flickers through "cause not known".
    return buildPageView({ frames, rows: known.rows, known: known.students, settings, today });
  }, [state, settings, known, frames, today]);
}
