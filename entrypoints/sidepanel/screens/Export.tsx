import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import {
  ExportForm,
  ExportOff,
  type ExportFormProps,
  type ExportScope,
  type ExportTicks,
} from '../../../components/export/ExportForm.tsx';
import { BackBar } from '../../../components/ui/PanelBar.tsx';
import type { Policy } from '../../../lib/domain/policy.ts';
import { exportIsAllowed } from '../../../lib/domain/policy-allows.ts';
import { saveTextAs } from '../../../lib/platform/downloads.ts';
import { gatherForExport } from '../../../lib/store/gather.ts';
import { useAuthor } from '../hooks/use-author.ts';
import { useBackKey } from '../hooks/use-back-key.ts';
import { usePolicy } from '../hooks/use-policy.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useStored } from '../hooks/use-stored.ts';
import { useToday } from '../hooks/use-today.ts';
import { prepareExport } from './export-preview.ts';
import { csvLeaving, isSensitive } from './leaving/csv-leaving.ts';
import { logLineOf } from './leaving/log-line.ts';
import { type ShareState, useShare } from './leaving/use-share.ts';
import { useExportPurpose } from './leaving/use-export-purpose.ts';

/** Off each time the screen opens; the choice is not remembered (ui/design.md G1). */
const nothingTicked: ExportTicks = { causes: false, restrictedNotes: false, privateNotes: false };

/** Cases as a CSV file: written down first, then handed to the browser's download (domain.md 9). */
export function ExportScreen({ onBack }: { onBack: () => void }) {
  const policy = usePolicy();
  useBackKey(onBack);
  return (
    <>
      <BackBar title={i18n.t('panel.export')} onBack={onBack} />
      <main className="body">{policy ? <ByPolicy policy={policy} /> : null}</main>
    </>
  );
}

function ByPolicy({ policy }: { policy: Policy }) {
  return exportIsAllowed(policy) ? <ExportEverything policy={policy} /> : <ExportOff />;
}

/** What the file would be just now; undefined until all that it is made from is read. */
function usePrepared(policy: Policy, scope: ExportScope, ticks: ExportTicks) {
  const settings = useSettings();
  const today = useToday();
  const cases = useStored((rows) => gatherForExport(rows, { studentIds: null }), []);
  const allowedColumns = policy.exportColumns ?? null;
  return useMemo(
    () =>
      cases && settings
        ? prepareExport(cases, { scope, ticks }, { settings, today, allowedColumns })
        : undefined,
    [cases, settings, scope, ticks, today, allowedColumns],
  );
}

function ExportEverything({ policy }: { policy: Policy }) {
  const author = useAuthor();
  const [scope, setScope] = useState<ExportScope>('over');
  const [ticks, setTicks] = useState(nothingTicked);
  const prepared = usePrepared(policy, scope, ticks);
  const asked = useExportPurpose(isSensitive(prepared?.includes ?? ticks));
  const { state, leave } = useShare();
  if (!prepared || !asked) return null;
  const { file, preview } = prepared;
  const leaving = csvLeaving(prepared, asked.purpose);
  const save = () => {
    if (!asked.isSaid()) return;
    leave(leaving, () => saveTextAs(preview.fileName, file.text, 'text/csv;charset=utf-8'));
  };
  return (
    <ExportForm
      scope={scope}
      ticks={ticks}
      preview={preview}
      state={formState(state, preview.fileName)}
      onScope={setScope}
      onTicks={setTicks}
      purpose={asked.purpose}
      onPurpose={asked.change}
      problems={asked.problems}
      logLine={logLineOf(leaving, author)}
      onSave={save}
    />
  );
}

function formState(state: ShareState, fileName: string): ExportFormProps['state'] {
  switch (state) {
    case 'open':
    case 'failed':
      return { is: state };
    case 'sharing':
      return { is: 'saving' };
    case 'shared':
      return { is: 'saved', fileName };
  }
}
