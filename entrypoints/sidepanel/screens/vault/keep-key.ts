import { recoveryKeyFile } from '../../../../components/vault/recovery-key-file.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import { saveTextAs } from '../../../../lib/platform/downloads.ts';

/** The two ways to keep a recovery key: on paper, and as a file on something else than this computer. */
export const keepKey = {
  onPrint: () => window.print(),
  onSaveFile: (recoveryKey: string) => {
    const { fileName, text } = recoveryKeyFile(recoveryKey, schoolDayOf(new Date().toISOString()));
    saveTextAs(fileName, text, 'text/plain;charset=utf-8');
  },
};
