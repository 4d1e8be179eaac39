import { vi } from 'vitest';
import { BridgeTab } from '../../../../../entrypoints/sidepanel/screens/student/BridgeTab.tsx';
import type { CaseView } from '../../../../../entrypoints/sidepanel/screens/student/case-view.ts';
import type { OpenForm } from '../../../../../entrypoints/sidepanel/screens/student/open-form.ts';
import { useOpenForm } from '../../../../../entrypoints/sidepanel/screens/student/use-open-form.ts';
import { useSettings } from '../../../../../entrypoints/sidepanel/hooks/use-settings.ts';
import { useStored } from '../../../../../entrypoints/sidepanel/hooks/use-stored.ts';
import { useToday } from '../../../../../entrypoints/sidepanel/hooks/use-today.ts';
import { readCaseFile } from '../../../../../lib/store/case-file.ts';
import { showScreen } from '../screens/leaving/leaving-bench.tsx';
import type { PlannedCase } from './planned-case.ts';

type Opened = (form: OpenForm) => void;

const noAnswer: CaseView['answer'] = {
  open: null,
  saved: null,
  ask: () => undefined,
  leave: () => undefined,
} as unknown as CaseView['answer'];

function Tab({
  studentId,
  onOpen,
  onOpenSettings,
}: {
  studentId: string;
  onOpen: Opened;
  onOpenSettings: () => void;
}) {
  const settings = useSettings();
  const day = useToday();
  const file = useStored((rows) => readCaseFile(rows, studentId), [studentId]);
  const forms = useOpenForm(studentId, undefined);
  if (!settings || !file || !forms.isReady) return null;
  const open = (form: OpenForm) => {
    onOpen(form);
    forms.open(form);
  };
  const view: CaseView = {
    file,
    settings,
    figures: null,
    today: day,
    forms: { ...forms, open },
    answer: noAnswer,
    onOpenSettings,
  };
  return (
    <main className="part">
      <h1 className="sr">Jaylen Okafor</h1>
      <BridgeTab view={view} />
    </main>
  );
}

/** The Bridge tab over a real store, with what else somebody wanted to open. */
export async function showBridge({
  database,
  studentId,
}: Pick<PlannedCase, 'database' | 'studentId'>) {
  const opened = vi.fn<Opened>();
  const settings = vi.fn<() => void>();
  const screen = await showScreen(
    database,
    <Tab studentId={studentId} onOpen={opened} onOpenSettings={settings} />,
  );
  return { opened, settings, screen };
}
