import { placeOf } from '../navigation.ts';
import { type Places, usePlaces } from './places-context.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeptScroll } from './use-kept-scroll.ts';

/** The panel's place, for the one component that draws it. Going back finds each screen where it was left. */
export function useNavigation(): Places {
  const { trail, go } = usePlaces();
  const shown = placeOf(trail);
  const name = shown.at === 'student' ? `student ${shown.visit}` : shown.at;
  useKeptScroll(name);
  useKeptFocus(name);
  return { trail, go };
}
