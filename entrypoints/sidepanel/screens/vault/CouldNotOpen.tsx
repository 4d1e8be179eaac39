import { useState } from 'react';
import { DataNotOpen } from '../../../../components/vault/DataNotOpen.tsx';
import { saveTextAs } from '../../../../lib/platform/downloads.ts';
import { databaseName } from '../../../../lib/store/db.ts';
import { NewerDatabaseError } from '../../../../lib/store/open-errors.ts';
import { rawCopyText, readRawCopy } from '../../../../lib/store/raw-copy.ts';
import { ErrorDetails } from '../../Recover.tsx';
import { CopyScreen } from './CopyScreen.tsx';
import { useCopiesInWords } from './use-copies-in-words.ts';

type CouldNotOpenProps = { error: unknown; onTryAgain: () => void };

async function saveRawCopy(): Promise<void> {
  const text = rawCopyText(await readRawCopy(databaseName));
  saveTextAs('bridgeback-raw-copy.json', text, 'application/json');
}

/** The data did not open: words, and the ways out; the raw copy is what lies on disk, sealed where it is sealed. */
export function CouldNotOpen({ error, onTryAgain }: CouldNotOpenProps) {
  const [rawCopy, setRawCopy] = useState<'saved' | 'failed' | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const isNewer = error instanceof NewerDatabaseError;
  // What a newer build wrote is not damaged: it waits for that build.
  const copies = useCopiesInWords(!isNewer);
  const copy = copies.find(({ id }) => id === chosen);
  function saveRaw() {
    saveRawCopy().then(
      () => setRawCopy('saved'),
      () => setRawCopy('failed'),
    );
  }
  if (copy) {
    return (
      <CopyScreen copy={copy} onDone={() => location.reload()} onBack={() => setChosen(null)} />
    );
  }
  return (
    <DataNotOpen
      because={isNewer ? 'newer' : 'unopenable'}
      rawCopy={rawCopy}
      onTryAgain={onTryAgain}
      onSaveRaw={saveRaw}
      copies={copies}
      onRestore={setChosen}
      details={<ErrorDetails error={error} />}
    />
  );
}
