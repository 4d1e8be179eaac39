import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { copyWhen } from '../../../../components/backup/copy-when.ts';
import { RestoreFlow } from '../../../../components/backup/RestoreFlow.tsx';
import type {
  FileSays,
  RestoreRule,
  RestoreState,
} from '../../../../components/backup/restore-state.ts';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import type { BackupHeader } from '../../../../lib/backup/format/header.ts';
import type { Side } from '../../../../lib/backup/merge/plan-restore.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { PickedFile } from './open-file.ts';
import { previewOf } from './preview-words.ts';
import { type RestoreProgress, useRestore } from './use-restore.ts';

type RestoreSheetProps = {
  onClose: () => void;
  /** A snapshot of this device to begin with, instead of asking for a file. */
  snapshot?: string | null;
  /** Told once what was chosen is on disk, before the sheet is closed. */
  onRestored?: () => void;
};

const nobody = () => {};

/** Takes in what a copy or a hand-over holds, after showing what would change (ui/design.md H3). */
export function RestoreSheet({ onClose, snapshot = null, onRestored = nobody }: RestoreSheetProps) {
  return (
    <Sheet title={i18n.t('backup.restore')} onClose={onClose}>
      <Restoring onClose={onClose} snapshot={snapshot} onRestored={onRestored} />
    </Sheet>
  );
}

const nothingChosen: ReadonlyMap<string, Side> = new Map();

function Restoring({ onClose, snapshot, onRestored }: Required<RestoreSheetProps>) {
  const { progress, pick, pickSnapshot, unlock, restore } = useRestore();
  const [rule, setRule] = useState<RestoreRule>('newer');
  const [chosen, setChosen] = useState(nothingChosen);
  const state = useWords(progress);
  useEffect(() => {
    if (snapshot !== null) pickSnapshot(snapshot);
    // oxlint-disable-next-line react/exhaustive-deps -- begun once; what follows is the person's
  }, [snapshot]);
  useEffect(() => {
    if (progress.at === 'done') onRestored();
    // oxlint-disable-next-line react/exhaustive-deps -- told once, whoever listens
  }, [progress.at]);
  return (
    <RestoreFlow
      state={state}
      rule={rule}
      chosen={chosen}
      onFile={(file) => {
        setChosen(nothingChosen);
        pick({ file, fileName: file.name });
      }}
      onUnlock={unlock}
      onRule={(next) => {
        setRule(next);
        setChosen(nothingChosen);
      }}
      onChoose={(id, side) => setChosen(new Map([...chosen, [id, side]]))}
      onRestore={() => restore({ all: rule, each: chosen })}
      onClose={onClose}
    />
  );
}

/** The same progress in words. */
function useWords(progress: RestoreProgress): RestoreState {
  const today = useToday();
  const shownName = useShownName();
  const { plan = null, takesSettings = false } = progress.at === 'preview' ? progress.opened : {};
  const preview = useMemo(
    () => plan && { ...previewOf(plan, { shownName, today }), takesSettings },
    [plan, takesSettings, shownName, today],
  );
  switch (progress.at) {
    case 'unlock':
      return { at: 'unlock', says: saysOf(progress.picked, progress.header, today) };
    case 'preview':
      return preview
        ? {
            at: 'preview',
            says: saysOf(progress.picked, progress.header, today),
            preview,
            outcome: progress.outcome,
          }
        : { at: 'reading' };
    default:
      return progress;
  }
}

function saysOf(
  { fileName }: PickedFile,
  { kind, madeAt, lock }: BackupHeader,
  today: SchoolDay,
): FileSays {
  return { fileName, kind, madeAt: copyWhen(madeAt, today), lock: lock.kind };
}
