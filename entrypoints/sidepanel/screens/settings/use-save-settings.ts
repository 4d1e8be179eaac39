import { effectiveSettings } from '../../../../lib/domain/effective-settings.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { askPagesToReadAgain } from '../../../../lib/platform/page-marks.ts';
import { readPolicy } from '../../../../lib/platform/policy.ts';
import { changeLockAfter } from '../../../../lib/platform/vault-session.ts';
import { saveSettings } from '../../../../lib/store/settings.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';

/** Keeps changed settings and lets the open vault and the open pages go by them; resolves when they are on disk. */
export function useSaveSettings(): (patch: Partial<Settings>) => Promise<void> {
  const store = useStore();
  const author = useAuthor();
  return async (patch) => {
    const own = await saveSettings(store, patch, author);
    await changeLockAfter(effectiveSettings(own, await readPolicy()).settings.lockAfter);
    // A page that is gone by now has nothing to draw.
    await askPagesToReadAgain().catch(() => {});
  };
}
