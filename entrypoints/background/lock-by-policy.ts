import { effectiveSettings } from '../../lib/domain/effective-settings.ts';
import type { Policy } from '../../lib/domain/policy.ts';
import { whenPolicyChanges } from '../../lib/platform/policy.ts';
import { changeLockAfter } from '../../lib/platform/vault-session.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';

/** A time until locking that the school sets or lifts holds for the vault that is open just now, too. */
export function lockByPolicy(): void {
  whenPolicyChanges((policy) => {
    holdTo(policy).catch(() => {});
  });
}

async function holdTo(policy: Policy): Promise<void> {
  const own = await readSettings(await sharedDatabase());
  await changeLockAfter(effectiveSettings(own, policy).settings.lockAfter);
}
