export type ScreenName = 'page' | 'week' | 'find' | 'export' | 'settings';

/** `visit` tells one opening from the next: asking again for what is open already brings it back to its start. */
export type StudentPlace = { studentId: string; want: 'case' | 'cause'; visit: number };

/** Where the panel is: a student's case stands over the screen it was opened from. */
export type Place = { screen: ScreenName; student: StudentPlace | null };

/** Ways to get around. */
export type Go = {
  to: (screen: ScreenName) => void;
  toStudent: (studentId: string, want: StudentPlace['want']) => void;
  /** From a case to its list; from any other screen to the view it was opened from. */
  back: () => void;
};

export type View = 'page' | 'week';

/** Whether a screen is one of the two views with a tab of its own. */
export function isView(screen: ScreenName): screen is View {
  return screen === 'page' || screen === 'week';
}
