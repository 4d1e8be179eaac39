import { i18n } from '#i18n';
import type { LockAfter } from '../../lib/domain/settings.ts';

/** "Locks after 15 minutes without use." */
export function lockWords(lockAfter: LockAfter): string {
  return lockAfter === 'browser-close'
    ? i18n.t('vault.locked.byClosing')
    : i18n.t('vault.locked.after', lockAfter, { n: String(lockAfter) });
}
