import type { Settings } from '../../../lib/domain/settings.ts';
import { useEffectiveSettings } from './use-effective-settings.ts';

/** The settings as they count; undefined until they are read. */
export function useSettings(): Settings | undefined {
  return useEffectiveSettings()?.settings;
}
