import '../../../../../components/ui/foundation.ts';
import '../../../../../components/case/case.css';
import '../../../../../entrypoints/sidepanel/app.css';
import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-react';
import { caseFigures } from '../../../../../components/student/case-figures.ts';
import { NamesShown } from '../../../../../components/ui/names-shown.ts';
import { ToastRegion } from '../../../../../components/ui/Toast.tsx';
import { DatabaseContext } from '../../../../../entrypoints/sidepanel/hooks/database-context.ts';
import { useSettings } from '../../../../../entrypoints/sidepanel/hooks/use-settings.ts';
import { useStored } from '../../../../../entrypoints/sidepanel/hooks/use-stored.ts';
import { StoreContext } from '../../../../../entrypoints/sidepanel/hooks/store-context.ts';
import { PolicyContext } from '../../../../../entrypoints/sidepanel/hooks/use-policy.ts';
import { CaseTop } from '../../../../../entrypoints/sidepanel/screens/student/CaseTop.tsx';
import type { CaseView } from '../../../../../entrypoints/sidepanel/screens/student/case-view.ts';
import { HistoryTab } from '../../../../../entrypoints/sidepanel/screens/student/HistoryTab.tsx';
import { useCaseParts } from '../../../../../entrypoints/sidepanel/screens/student/use-case-parts.ts';
import { useOpenForm } from '../../../../../entrypoints/sidepanel/screens/student/use-open-form.ts';
import { WhyTab } from '../../../../../entrypoints/sidepanel/screens/student/WhyTab.tsx';
import { noPolicy } from '../../../../../lib/domain/policy.ts';
import type { Settings } from '../../../../../lib/domain/settings.ts';
import { type CaseFile, readCaseFile } from '../../../../../lib/store/case-file.ts';
import type { TestStore } from '../../../lib/store/fresh-store.ts';
import { today } from './seeds.ts';

type PartsProps = { studentId: string; part: 'why' | 'history' };

function Parts({ file, settings, part }: { file: CaseFile; settings: Settings } & PartsProps) {
  const forms = useOpenForm(file.student.id, undefined);
  const { open, show, answer } = useCaseParts(file.student, forms, false, part);
  if (!forms.isReady) return null;
  const figures = caseFigures(file.snapshots, settings, today);
  const view: CaseView = {
    file,
    settings,
    figures,
    today,
    forms: { ...forms, open },
    answer,
    onOpenSettings: undefined,
  };
  return (
    <main>
      <h1 className="sr">Case</h1>
      <CaseTop view={view} onOpen={show} />
      {part === 'why' ? <WhyTab view={view} /> : <HistoryTab view={view} />}
    </main>
  );
}

function Case(props: PartsProps) {
  const settings = useSettings();
  const file = useStored((rows) => readCaseFile(rows, props.studentId), [props.studentId]);
  return file && settings ? <Parts file={file} settings={settings} {...props} /> : null;
}

/** The top of a case with one of its parts, over a store, as the screen of a student draws them. */
export async function showPart(
  store: TestStore,
  studentId: string,
  part: PartsProps['part'] = 'why',
) {
  const screen = await render(
    <div className="bb panel">
      <PolicyContext value={noPolicy}>
        <DatabaseContext value={store.db}>
          <StoreContext value={store}>
            <ToastRegion>
              <NamesShown value>
                <Case studentId={studentId} part={part} />
              </NamesShown>
            </ToastRegion>
          </StoreContext>
        </DatabaseContext>
      </PolicyContext>
    </div>,
  );
  // Before the database goes.
  onTestFinished(() => screen.unmount());
  return screen;
}
