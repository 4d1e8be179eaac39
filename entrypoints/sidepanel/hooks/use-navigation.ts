import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type CaseWish,
  type Go,
  goBack,
  goOn,
  type Place,
  placeOf,
  type ScreenName,
  type Trail,
} from '../navigation.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeptScroll } from './use-kept-scroll.ts';

/** The panel's place, in memory only. Going back finds each screen where it was left. */
export function useNavigation(): { trail: Trail; go: Go } {
  const [trail, setTrail] = useState<Trail>([{ at: 'page' }]);
  const visits = useRef(0);
  const shown = placeOf(trail);
  const name = shown.at === 'student' ? `student ${shown.visit}` : shown.at;
  useKeptScroll(name);
  useKeptFocus(name);

  const to = useCallback((screen: ScreenName) => {
    const place: Place = screen === 'settings' ? { at: screen, part: 'top' } : { at: screen };
    setTrail((before) => goOn(before, place));
  }, []);
  const toCalendar = useCallback(() => {
    setTrail((before) => goOn(before, { at: 'settings', part: 'calendar' }));
  }, []);
  const toStudent = useCallback((studentId: string, want: CaseWish) => {
    visits.current += 1;
    const visit = visits.current;
    setTrail((before) => goOn(before, { at: 'student', studentId, want, visit }));
  }, []);
  const back = useCallback(() => setTrail(goBack), []);

  const go = useMemo(
    () => ({ to, toCalendar, toStudent, back }),
    [to, toCalendar, toStudent, back],
  );
  return { trail, go };
}
