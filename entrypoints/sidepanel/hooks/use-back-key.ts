import { useKeys } from './use-keys.ts';

/** Escape goes back, unless something above the screen takes it. */
export function useBackKey(onBack: () => void): void {
  useKeys({ Escape: onBack });
}
