import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import {
  ExportForm,
  type ExportFormProps,
  type ExportScope,
  type ExportTicks,
} from '../../../components/export/ExportForm.tsx';
import { BackBar } from '../../../components/ui/PanelBar.tsx';
import { saveTextAs } from '../../../lib/platform/downloads.ts';
import { gatherForExport } from '../../../lib/store/gather.ts';
import { logExport } from '../../../lib/store/log.ts';
import { useDatabase } from '../hooks/database-context.ts';
import { useAuthor } from '../hooks/use-author.ts';
import { useBackKey } from '../hooks/use-back-key.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useToday } from '../hooks/use-today.ts';
import { prepareExport } from './export-preview.ts';

/** Off each time the screen opens; the choice is not remembered (ui/design.md G1). */
const nothingTicked: ExportTicks = { causes: false, restrictedNotes: false, privateNotes: false };

/** Cases as a CSV file: written down first, then handed to the browser's download (domain.md 9). */
export function ExportScreen({ onBack }: { onBack: () => void }) {
  useBackKey(onBack);
  return (
    <>
      <BackBar title={i18n.t('panel.export')} onBack={onBack} />
      <main className="body">
        <ExportEverything />
      </main>
    </>
  );
}

function ExportEverything() {
  const database = useDatabase();
  const settings = useSettings();
  const today = useToday();
  const [scope, setScope] = useState<ExportScope>('over');
  const [ticks, setTicks] = useState(nothingTicked);
  const cases = useLiveQuery(
    async () => gatherForExport(database, { studentIds: null }),
    [database],
  );
  const prepared = useMemo(
    () =>
      cases && settings ? prepareExport(cases, { scope, ticks }, { settings, today }) : undefined,
    [cases, settings, scope, ticks, today],
  );
  const { state, save } = useExport();
  if (!prepared) return null;
  const { file, preview } = prepared;
  return (
    <ExportForm
      scope={scope}
      ticks={ticks}
      preview={preview}
      state={state}
      onScope={setScope}
      onTicks={setTicks}
      onSave={() => save({ file, includes: ticks, fileName: preview.fileName })}
    />
  );
}

type Leaving = {
  file: ReturnType<typeof prepareExport>['file'];
  includes: ExportTicks;
  fileName: string;
};

/** Writes an export down and then hands the file over: never the other way around (trust.md S16). */
function useExport(): { state: ExportFormProps['state']; save: (leaving: Leaving) => void } {
  const database = useDatabase();
  const author = useAuthor();
  const [state, setState] = useState<ExportFormProps['state']>({ is: 'open' });
  async function write({ file, includes, fileName }: Leaving) {
    const { columns, students, rows } = file;
    await logExport(database, { columns, students, rows, includes }, author);
    saveTextAs(fileName, file.text, 'text/csv;charset=utf-8');
  }
  function save(leaving: Leaving) {
    setState({ is: 'saving' });
    write(leaving).then(
      () => setState({ is: 'saved', fileName: leaving.fileName }),
      () => setState({ is: 'failed' }),
    );
  }
  return { state, save };
}
