import { createContext, use } from 'react';
import type { Go, Trail } from '../navigation.ts';

/** Where the panel is, and the ways to get around. */
export type Places = { trail: Trail; go: Go };

export const PlacesContext = createContext<Places | null>(null);

/** The panel's place. Throws outside `PlacesProvider`. */
export function usePlaces(): Places {
  const places = use(PlacesContext);
  if (!places) throw new Error('usePlaces stands outside PlacesProvider');
  return places;
}
