import { createContext, use } from 'react';
import type { TroubleAt } from '../../../lib/domain/diagnostics.ts';

/** Notes, for the IT team's diagnostics, that something went wrong: names of errors only. Nobody listens outside the panel. */
export const NoteTrouble = createContext<(error: unknown, doing: TroubleAt) => void>(() => {});

export function useNoteTrouble(): (error: unknown, doing: TroubleAt) => void {
  return use(NoteTrouble);
}
