import { i18n } from '#i18n';
import { Facts } from '../ui/Facts.tsx';
import type { FileSays } from './restore-state.ts';

/** Which file this is: "Copy made 3 Oct 07:55 · bridgeback-copy-2025-10-03.bridgeback". */
export function FileSaysLine({ says }: { says: FileSays }) {
  const { kind, madeAt, fileName } = says;
  const made = kind === 'backup' ? 'backup.restoring.madeBackup' : 'backup.restoring.madeHandOver';
  return (
    <p className="sm muted num">
      <Facts>
        {i18n.t(made, { when: madeAt })}
        {fileName}
      </Facts>
    </p>
  );
}
