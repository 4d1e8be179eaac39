import { useState } from 'react';
import { DataNotOpen } from '../../../../components/vault/DataNotOpen.tsx';
import { saveTextAs } from '../../../../lib/platform/downloads.ts';
import { databaseName } from '../../../../lib/store/db.ts';
import { NewerDatabaseError } from '../../../../lib/store/open-errors.ts';
import { rawCopyText, readRawCopy } from '../../../../lib/store/raw-copy.ts';
import { ErrorDetails } from '../../Recover.tsx';

type CouldNotOpenProps = { error: unknown; onTryAgain: () => void };

async function saveRawCopy(): Promise<void> {
  const text = rawCopyText(await readRawCopy(databaseName));
  saveTextAs('bridgeback-raw-copy.json', text, 'application/json');
}

/** The data did not open: words, and the ways out; the raw copy is what lies on disk, sealed where it is sealed. */
export function CouldNotOpen({ error, onTryAgain }: CouldNotOpenProps) {
  const [rawCopy, setRawCopy] = useState<'saved' | 'failed' | null>(null);
  function saveRaw() {
    saveRawCopy().then(
      () => setRawCopy('saved'),
      () => setRawCopy('failed'),
    );
  }
  return (
    <DataNotOpen
      because={error instanceof NewerDatabaseError ? 'newer' : 'unopenable'}
      rawCopy={rawCopy}
      onTryAgain={onTryAgain}
      onSaveRaw={saveRaw}
      details={<ErrorDetails error={error} />}
    />
  );
}
