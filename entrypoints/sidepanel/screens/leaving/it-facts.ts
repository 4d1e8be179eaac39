import { browserOf, type Diagnostics } from '../../../../lib/domain/diagnostics.ts';
import { policySchema } from '../../../../lib/domain/policy.ts';
import { extensionVersion } from '../../../../lib/platform/extension-version.ts';
import { readPolicy } from '../../../../lib/platform/policy.ts';
import { readTimes, readTroubles } from '../../../../lib/platform/troubles.ts';
import type { Database } from '../../../../lib/store/db.ts';
import { databaseFacts } from '../../../../lib/store/diagnostics.ts';

const bytesPerMegabyte = 1_000_000;

/** Everything the IT team is told, as it stands now. Rejects where the database cannot be asked. */
export async function itFacts(db: Database): Promise<Diagnostics> {
  const [facts, storage, milliseconds, errors, policy] = await Promise.all([
    databaseFacts(db),
    storageFacts(),
    readTimes(),
    readTroubles(),
    readPolicy(),
  ]);
  const set = Object.keys(policySchema.shape).filter((key) => key in policy);
  const problems = policy.problems.filter((key) => key in policySchema.shape);
  return {
    madeAt: new Date().toISOString(),
    bridgeback: extensionVersion(),
    browser: browserOf(navigator.userAgent),
    ...facts,
    storage,
    milliseconds,
    policy: set,
    policyProblems: problems,
    errors,
  };
}

async function storageFacts(): Promise<Diagnostics['storage']> {
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
  const isPersistent = await navigator.storage.persisted().catch(() => null);
  const megabytes = usage === undefined ? null : Math.round(usage / (bytesPerMegabyte / 10)) / 10;
  return { megabytes, isPersistent };
}
