import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type Go,
  isView,
  type Place,
  type ScreenName,
  type StudentPlace,
  type View,
} from '../navigation.ts';
import { useKeptScroll } from './use-kept-scroll.ts';

type Navigation = { place: Place; view: View; go: Go };

/** The panel's place, in memory only. Going back finds each screen where it was left. */
export function useNavigation(): Navigation {
  const [place, setPlace] = useState<Place>({ screen: 'page', student: null });
  const visits = useRef(0);
  const [view, setView] = useState<View>('page');
  useKeptScroll(place.student ? `student ${place.student.studentId}` : place.screen);

  const to = useCallback((screen: ScreenName) => {
    setPlace({ screen, student: null });
    if (isView(screen)) setView(screen);
  }, []);
  const toStudent = useCallback((studentId: string, want: StudentPlace['want']) => {
    visits.current += 1;
    const visit = visits.current;
    setPlace(({ screen }) => ({ screen, student: { studentId, want, visit } }));
  }, []);
  const back = useCallback(() => {
    setPlace(({ screen, student }) => ({ screen: student ? screen : view, student: null }));
  }, [view]);

  const go = useMemo(() => ({ to, toStudent, back }), [to, toStudent, back]);
  return { place, view, go };
}
