import { noPurpose, type Purpose, purposeFrom } from '../../../../components/leaving/purpose.ts';
import type { Disclosure } from '../../../../lib/domain/disclosure.ts';
import { disclosuresOf } from '../../../../lib/store/disclosures.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { type AskedPurpose, usePurpose } from './use-purpose.ts';

/** Most files are for one's own desk. */
const first: Purpose = { ...noPurpose, recipient: 'myself' };

/** The purpose of the last file without anything sensitive in it, to start the next such file with. */
export function purposeOfLast(log: readonly Disclosure[]): Purpose {
  const last = log.find(({ act, ticked }) => act === 'csv' && ticked?.length === 0);
  return last ? purposeFrom(last) : first;
}

/**
 * For whom and why a file leaves: as the last time, from the log itself; asked anew, with nothing proposed, once something
 * sensitive is in it (ui/design.md G1). Undefined until the log is read.
 */
export function useExportPurpose(isSensitive: boolean): AskedPurpose | undefined {
  const last = useStored(async (rows) => purposeOfLast(await disclosuresOf(rows)), []);
  const plain = usePurpose(last ?? first);
  const sensitive = usePurpose(noPurpose);
  if (!last) return undefined;
  return isSensitive ? sensitive : plain;
}
