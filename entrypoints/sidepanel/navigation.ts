export type View = 'page' | 'week';
export type ScreenName = View | 'find' | 'export' | 'settings';

/** What a case opens with: as it was left, the question why, or the form with every cause. */
export type CaseWish = 'case' | 'cause' | 'all-causes';

/** `visit` tells one opening from the next: asking again for what is open already brings it back to its start. */
export type StudentPlace = { studentId: string; want: CaseWish; visit: number };

/** Where Settings open: at their top, or at the one part that was asked for. */
export type SettingsPart = 'top' | 'calendar';

export type Place =
  | { at: Exclude<ScreenName, 'settings'> }
  | { at: 'settings'; part: SettingsPart }
  | ({ at: 'student' } & StudentPlace);

/** A view, and what was opened over it one after the other; the last is what is seen. */
export type Trail = readonly [{ at: View }, ...Place[]];

/** Ways to get around. */
export type Go = {
  to: (screen: ScreenName) => void;
  toCalendar: () => void;
  toStudent: (studentId: string, want: CaseWish) => void;
  /** To what was left for the place in view. */
  back: () => void;
};

/** The trail with one more place at its end. A view starts it anew; nothing stands in it twice. */
export function goOn([view, ...over]: Trail, place: Place): Trail {
  if (place.at === 'page' || place.at === 'week') return [{ at: place.at }];
  return [view, ...over.filter(({ at }) => at !== place.at), place];
}

/** The trail without its last place; the view stays. */
export function goBack([view, ...over]: Trail): Trail {
  return [view, ...over.slice(0, -1)];
}

/** The place in view. */
export function placeOf(trail: Trail): Place {
  return trail.at(-1) ?? trail[0];
}

/** The case in view, or the one under the screen in view; null where none is open. */
export function studentOf(trail: Trail): StudentPlace | null {
  return trail.find((place) => place.at === 'student') ?? null;
}
