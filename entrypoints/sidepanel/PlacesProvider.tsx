import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { CasePart } from '../../components/student/CaseStrip.tsx';
import { PlacesContext } from './hooks/places-context.ts';
import {
  type CaseWish,
  goBack,
  goOn,
  type LeavingPlace,
  type Place,
  type ScreenName,
  type Trail,
  type WantedStudent,
} from './navigation.ts';

/** The panel's place, in memory only: it outlives a lock, so that whoever unlocks goes on where they were. */
export function PlacesProvider({ children }: { children: ReactNode }) {
  const [trail, setTrail] = useState<Trail>([{ at: 'page' }]);
  const visits = useRef(0);

  const to = useCallback((screen: ScreenName) => {
    const place: Place = screen === 'settings' ? { at: screen, part: 'top' } : { at: screen };
    setTrail((before) => goOn(before, place));
  }, []);
  const toCalendar = useCallback(() => {
    setTrail((before) => goOn(before, { at: 'settings', part: 'calendar' }));
  }, []);
  const toStudent = useCallback(
    (studentId: string, want: CaseWish, part: CasePart | null = null) => {
      visits.current += 1;
      const visit = visits.current;
      setTrail((before) => goOn(before, { at: 'student', studentId, want, part, visit }));
    },
    [],
  );
  const toWanted = useCallback((student: WantedStudent, want: CaseWish) => {
    setTrail((before) => goOn(before, { at: 'wanted', student, want }));
  }, []);
  const toLeaving = useCallback((place: LeavingPlace) => {
    setTrail((before) => goOn(before, place));
  }, []);
  const back = useCallback(() => setTrail(goBack), []);

  const go = useMemo(
    () => ({ to, toCalendar, toStudent, toWanted, toLeaving, back }),
    [to, toCalendar, toStudent, toWanted, toLeaving, back],
  );
  const places = useMemo(() => ({ trail, go }), [trail, go]);
  return <PlacesContext value={places}>{children}</PlacesContext>;
}
