import { i18n } from '#i18n';
import type { Side } from '../../lib/backup/merge/plan-restore.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { BackupPick } from './BackupPick.tsx';
import { FaultNote } from './FaultNote.tsx';
import { FileSaved } from './FileSaved.tsx';
import type { RestoreRule, RestoreState, TypedSecret } from './restore-state.ts';
import { RestorePreviewForm } from './RestorePreviewForm.tsx';
import { UnlockFile } from './UnlockFile.tsx';

export type RestoreFlowProps = {
  state: RestoreState;
  rule: RestoreRule;
  chosen: ReadonlyMap<string, Side>;
  onFile: (file: File) => void;
  /** Resolves to whether it opened. Never rejects. */
  onUnlock: (secret: TypedSecret) => Promise<boolean>;
  onRule: (rule: RestoreRule) => void;
  onChoose: (id: string, side: Side) => void;
  onRestore: () => void;
  onClose: () => void;
};

/** From a file to what it holds, one step after the other; nothing changes before the last. */
export function RestoreFlow(props: RestoreFlowProps) {
  const { state, onFile, onClose } = props;
  switch (state.at) {
    case 'pick':
      return (
        <div className="stack stack--4">
          <p className="lead">{i18n.t('backup.restoring.lead')}</p>
          {state.fault ? <FaultNote fault={state.fault} /> : null}
          <div>
            <BackupPick
              kind="primary"
              label={i18n.t(`backup.restoring.${state.fault ? 'other' : 'choose'}`)}
              onFile={onFile}
            />
          </div>
        </div>
      );
    case 'reading':
      return <output className="sm muted">{i18n.t('backup.restoring.reading')}</output>;
    case 'unlock':
      return <UnlockFile says={state.says} onUnlock={props.onUnlock} />;
    case 'preview':
      return <RestorePreviewForm {...props} {...state} />;
    case 'done':
      return (
        <FileSaved
          title={i18n.t('backup.restoring.done')}
          text={doneWords(state)}
          onClose={onClose}
        />
      );
  }
}

function doneWords({ fresh, replaced }: { fresh: number; replaced: number }): string {
  const done = i18n.t('backup.restoring.doneText', {
    fresh: formatCount(fresh),
    replaced: formatCount(replaced),
  });
  return replaced > 0 ? `${done} ${i18n.t('backup.restoring.replacedText')}` : done;
}
