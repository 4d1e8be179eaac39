import { useMemo } from 'react';
import type { PageView } from '../../../../components/page/page-view.ts';
import type { FrameState, PageState } from '../../../../lib/domain/page-state.ts';
import { useStoreIfOpen } from '../../hooks/store-context.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { buildPageView, tellingFrames } from './build-page-view.ts';
import { type KnownStudent, readKnownStudents } from './known-student.ts';
import { type SeenRow, seenRows, studentsToLookUp } from './seen-rows.ts';
import { unkeptRows } from './unkept-rows.ts';

const noFrames: FrameState[] = [];

/** Without an open vault the page's own counts are all there is. */
function withoutMemory(rows: SeenRow[]): { rows: SeenRow[]; students: Map<string, KnownStudent> } {
  return { rows: unkeptRows(rows), students: new Map() };
}

/** The list of the open page, kept in step with the page and the records; undefined until both are known. */
export function usePageView(state: PageState | null | undefined): PageView | null | undefined {
  const store = useStoreIfOpen();
  const settings = useSettings();
  const today = useToday();
  const frames = useMemo(
    () => (state ? tellingFrames(Object.values(state.frames)) : noFrames),
    [state],
  );
  const rows = useMemo(() => (settings ? seenRows(frames, settings) : []), [frames, settings]);
  const stored = useStored(
    async (kept) => ({ rows, students: await readKnownStudents(kept, studentsToLookUp(rows)) }),
    [rows],
  );
  const alone = useMemo(() => withoutMemory(rows), [rows]);
  const known = store ? stored : alone;
  return useMemo(() => {
    if (state === undefined || !settings || !known) return undefined;
    if (frames.length === 0) return null;
    // Until the records of new rows are read, the ones before stay: a list never flickers through "cause not known".
    return buildPageView({ frames, rows: known.rows, known: known.students, settings, today });
  }, [state, settings, known, frames, today]);
}
