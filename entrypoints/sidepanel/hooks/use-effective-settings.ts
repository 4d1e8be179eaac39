import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import {
  type EffectiveSettings,
  effectiveSettings,
} from '../../../lib/domain/effective-settings.ts';
import { readSettings } from '../../../lib/store/settings.ts';
import { useDatabase } from './database-context.ts';
import { usePolicy } from './use-policy.ts';

/** The settings as they count, and which of them the school holds; undefined until both are read. */
export function useEffectiveSettings(): EffectiveSettings | undefined {
  const database = useDatabase();
  const policy = usePolicy();
  const own = useLiveQuery(async () => readSettings(database), [database]);
  return useMemo(() => (own && policy ? effectiveSettings(own, policy) : undefined), [own, policy]);
}
