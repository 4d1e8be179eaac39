import { useEffect, useState } from 'react';
import type { ProfileCare } from '../../../components/vault/profile-care.ts';

async function ask(): Promise<ProfileCare> {
  const isPromised = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  return isPromised ? 'kept' : 'not-promised';
}

/** Asks the browser to keep what is stored here, and tells whether it promises to; null until it answered. */
export function useProfileCare(): ProfileCare | null {
  const [care, setCare] = useState<ProfileCare | null>(null);
  useEffect(() => {
    ask().then(setCare, () => setCare('not-promised'));
  }, []);
  return care;
}
