import { i18n } from '#i18n';
import type { BackupFileFault } from '../../lib/backup/backup-file-error.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { Callout } from '../ui/Callout.tsx';

/** Why a file was refused, that nothing changed, and what to do. */
export function FaultNote({ fault }: { fault: BackupFileFault }) {
  const key = keyPart(fault);
  return (
    <Callout kind="danger" title={i18n.t(`backup.fault.${key}.title`)}>
      {i18n.t(`backup.fault.${key}.text`)}
    </Callout>
  );
}
