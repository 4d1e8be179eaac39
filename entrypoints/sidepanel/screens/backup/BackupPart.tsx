import { useState } from 'react';
import { BackupSection } from '../../../../components/backup/BackupSection.tsx';
import { copyWhen } from '../../../../components/backup/copy-when.ts';
import { exportIsAllowed } from '../../../../lib/domain/policy-allows.ts';
import { noPolicy } from '../../../../lib/domain/policy.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { useToday } from '../../hooks/use-today.ts';
import { PlainCopySheet } from './PlainCopySheet.tsx';
import { RestoreSheet } from './RestoreSheet.tsx';
import { SaveCopySheet } from './SaveCopySheet.tsx';
import { useCopyAge } from './use-copy-age.ts';
import { useLocalCopies } from './use-local-copies.ts';

type OpenSheet = { is: 'save' } | { is: 'plain' } | { is: 'restore'; snapshot: string | null };

/** Copies: how old the newest is, how to make one, how to go back to one (ui/design.md H3). */
export function BackupPart() {
  const policy = usePolicy() ?? noPolicy;
  const today = useToday();
  const age = useCopyAge();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const snapshots = useLocalCopies(sheet === null);
  if (!age) return null;
  return (
    <>
      <BackupSection
        age={age}
        snapshots={snapshots.map(({ name, madeAt }) => ({ name, when: copyWhen(madeAt, today) }))}
        onSaveCopy={() => setSheet({ is: 'save' })}
        onRestore={() => setSheet({ is: 'restore', snapshot: null })}
        onRestoreSnapshot={(snapshot) => setSheet({ is: 'restore', snapshot })}
        onPlainCopy={exportIsAllowed(policy) ? () => setSheet({ is: 'plain' }) : undefined}
      />
      <Over sheet={sheet} onClose={() => setSheet(null)} />
    </>
  );
}

function Over({ sheet, onClose }: { sheet: OpenSheet | null; onClose: () => void }) {
  switch (sheet?.is) {
    case 'save':
      return <SaveCopySheet onClose={onClose} />;
    case 'plain':
      return <PlainCopySheet onClose={onClose} />;
    case 'restore':
      return <RestoreSheet snapshot={sheet.snapshot} onClose={onClose} />;
    default:
      return null;
  }
}
