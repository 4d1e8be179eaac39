import type { CasePart } from '../../components/student/CaseStrip.tsx';
import type { EraseScope } from '../../lib/store/erase.ts';

export type View = 'page' | 'week';
export type ScreenName = View | 'find' | 'desk' | 'meeting' | 'export' | 'settings' | 'teach';

/** What a case opens with: as it was left, the question why, or the form with every cause. */
export type CaseWish = 'case' | 'cause' | 'all-causes';

/**
 * `part` is the tab it opens with, null for the one it was left at. `visit` tells one opening from the next: asking again for
 * what is open already brings it back to its start.
 */
export type StudentPlace = {
  studentId: string;
  want: CaseWish;
  part: CasePart | null;
  visit: number;
};

/** A student of the open page of whom nothing is kept yet: as the site itself tells them apart. */
export type WantedStudent = { origin: string; sisId: string };

/** Where Settings open: at their top, or at the one part that was asked for. */
export type SettingsPart = 'top' | 'calendar' | 'data' | 'look';

/** What is to be erased: one part of what is kept, or all of it. */
export type EraseWish = EraseScope | { kind: 'everything' };

/** Where one looks after what left this device, and takes leave of it oneself. `studentId` null: of everyone. */
export type LeavingPlace =
  | { at: 'shared'; studentId: string | null }
  | { at: 'print'; studentId: string }
  | { at: 'bin' }
  | { at: 'erase'; wish: EraseWish };

/** `wanted` stands for a case until there is a vault that it can be kept in. */
export type Place =
  | { at: Exclude<ScreenName, 'settings'> }
  | { at: 'settings'; part: SettingsPart }
  | { at: 'wanted'; student: WantedStudent; want: CaseWish }
  | LeavingPlace
  | ({ at: 'student' } & StudentPlace);

/** A view, and what was opened over it one after the other; the last is what is seen. */
export type Trail = readonly [{ at: View }, ...Place[]];

/** Ways to get around. */
export type Go = {
  to: (screen: ScreenName) => void;
  toCalendar: () => void;
  toStudent: (studentId: string, want: CaseWish, part?: CasePart) => void;
  /** To a student of whom nothing is kept yet, once there is a vault. */
  toWanted: (student: WantedStudent, want: CaseWish) => void;
  toLeaving: (place: LeavingPlace) => void;
  /** To what was left for the place in view. */
  back: () => void;
};

/** The trail with one more place at its end. A view starts it anew; nothing stands in it twice, and nobody stays wanted. */
export function goOn([view, ...over]: Trail, place: Place): Trail {
  if (place.at === 'page' || place.at === 'week') return [{ at: place.at }];
  return [view, ...over.filter(({ at }) => at !== place.at && at !== 'wanted'), place];
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
