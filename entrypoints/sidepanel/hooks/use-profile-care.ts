import { useEffect, useState } from 'react';
import type { ProfileCare } from '../../../components/vault/profile-care.ts';
import { usePolicy } from './use-policy.ts';

async function ask(): Promise<ProfileCare> {
  const isPromised = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  return isPromised ? 'kept' : 'not-promised';
}

/**
 * Asks the browser to keep what is stored here, and tells whether it promises to; that a profile is cleared at sign-out only the
 * school can say. Null until both are known.
 */
export function useProfileCare(): ProfileCare | null {
  const policy = usePolicy();
  const [care, setCare] = useState<ProfileCare | null>(null);
  useEffect(() => {
    ask().then(setCare, () => setCare('not-promised'));
  }, []);
  if (!policy) return null;
  return policy.profileIsWiped ? 'wiped' : care;
}
