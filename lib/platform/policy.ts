import { noPolicy, parsePolicy, type Policy } from '../domain/policy.ts';
import { browser } from './browser.ts';
import { allowedSites, originAsListed } from './site-access.ts';

/** What the school set for this browser as it stands now; nothing where there is no policy. Never rejects. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects where nobody set a policy for this extension.
    return noPolicy;
  }
}

/** Tells the policy now and, where the browser says so (Chromium), at every change; returns how to stop. */
export function watchPolicy(listener: (policy: Policy) => void): () => void {
  const stop = whenPolicyChanges(listener);
  readPolicy().then(listener, () => {});
  return stop;
}

/** The same without the first telling, for the background, which a change wakes. */
export function whenPolicyChanges(listener: (policy: Policy) => void): () => void {
  const changed = (_: unknown, area: string) => {
    if (area === 'managed') readPolicy().then(listener, () => {});
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Origins that a person allowed and the school does not refuse: where reading is right just now. */
export async function sitesToRead(): Promise<string[]> {
  const [sites, policy] = await Promise.all([allowedSites(), readPolicy()]);
  const inPolicy = policy.allowedSites?.map(originAsListed);
  return sites.filter((site) => inPolicy?.includes(site) ?? true);
}
