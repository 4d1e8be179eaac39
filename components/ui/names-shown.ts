import { createContext, use } from 'react';
import { initialsOf } from '../../lib/domain/names.ts';

/** Whether names may be shown; false where a screen is projected or shared (ui/design.md B5). */
export const NamesShown = createContext(true);

/** Hides or shows every name; `NamesProvider` knows how. */
export const ShowNames = createContext<(areShown: boolean) => void>(() => {});

/** A student's name as it may be shown now: as the school's page writes it, or its initials. */
export function useShownName(): (name: string) => string {
  const areShown = use(NamesShown);
  return areShown ? asWritten : initialsOf;
}

function asWritten(name: string): string {
  return name;
}
