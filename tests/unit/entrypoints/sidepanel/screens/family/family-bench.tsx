import '../../../../../../components/case/case.css';
import { afterEach, beforeEach, vi } from 'vitest';
import type { CaseView } from '../../../../../../entrypoints/sidepanel/screens/student/case-view.ts';
import { FamilyTab } from '../../../../../../entrypoints/sidepanel/screens/student/FamilyTab.tsx';
import { useOpenForm } from '../../../../../../entrypoints/sidepanel/screens/student/use-open-form.ts';
import { useStored } from '../../../../../../entrypoints/sidepanel/hooks/use-stored.ts';
import { defaultSettings } from '../../../../../../lib/domain/settings.ts';
import { readCaseFile } from '../../../../../../lib/store/case-file.ts';
import { freshStoreIn, type TestStore } from '../../../../lib/store/fresh-store.ts';
import { someStudent } from '../../../../lib/store/invented.ts';
import { showScreen } from '../leaving/leaving-bench.tsx';

/** The day on which every test of this folder happens, a Thursday. */
export const today = '2025-11-20';

/** Sets the clock to {@link today} at this time in UTC and leaves the timers alone. */
export function onOneDay(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T15:00:00Z`) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** A student nothing is written about. */
export async function someCase() {
  const database = await freshStoreIn('family');
  const { id: studentId } = await someStudent(database, { name: 'Okafor-Reyes, Jaylen' });
  return { database, studentId };
}

/** The family's part of a case as the case hands it its records; nothing else of the case is drawn. */
function Family({ studentId }: { studentId: string }) {
  const file = useStored((rows) => readCaseFile(rows, studentId), [studentId]);
  const forms = useOpenForm(studentId, undefined);
  if (!file || !forms.isReady) return null;
  const view: Omit<CaseView, 'answer'> = {
    file,
    settings: defaultSettings,
    figures: null,
    today,
    forms,
    onOpenSettings: undefined,
  };
  return (
    <main>
      <h1 className="sr">{file.student.name}</h1>
      <FamilyTab view={view as CaseView} />
    </main>
  );
}

export function showFamily(database: TestStore, studentId: string) {
  return showScreen(database, <Family studentId={studentId} />);
}
