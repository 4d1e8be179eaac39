import { i18n } from '#i18n';

/** Names of the sites a school allows, as the address bar shows them. */
function hostsOf(origins: readonly string[]): string {
  return origins.map((origin) => new URL(origin).host).join(i18n.t('page.listComma'));
}

/** Which sites the school allows, in one sentence; null where it leaves that to the people. */
export function allowedSitesWords(allowed: readonly string[] | null): string | null {
  if (allowed === null) return null;
  if (allowed.length === 0) return i18n.t('policy.noSites');
  return i18n.t('policy.allowedSites', { hosts: hostsOf(allowed) });
}

/** Why one site cannot be used, and which can. */
export function notInPolicyWords(origin: string, allowed: readonly string[]): string {
  const refused = i18n.t('policy.siteRefused', { host: hostsOf([origin]) });
  return `${refused} ${allowedSitesWords(allowed) ?? ''}`;
}
