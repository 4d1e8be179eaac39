import { useEffect } from 'react';
import type { PageState } from '../../../lib/domain/page-state.ts';
import { placeOf, type WantedStudent } from '../navigation.ts';
import { usePlaces } from './places-context.ts';
import { useStoreIfOpen } from './store-context.ts';

/** How long the open page may take to be read again and kept, in milliseconds. */
const patience = 5000;

/** The record of a wanted student, once what the page shows is kept. */
export function keptIdOf(
  state: PageState | null | undefined,
  { origin, sisId }: WantedStudent,
): string | null {
  const students = Object.values(state?.frames ?? {})
    .filter((frame) => frame.origin === origin)
    .flatMap((frame) => frame.students);
  return students.find(({ reading }) => reading.sisId === sisId)?.studentId ?? null;
}

/** Goes on to a student who was asked for before there was a vault; to the list where the page shows them no more. */
export function useWanted(state: PageState | null | undefined): void {
  const { trail, go } = usePlaces();
  const isOpen = useStoreIfOpen() !== null;
  const place = placeOf(trail);
  const wanted = isOpen && place.at === 'wanted' ? place : null;
  const studentId = wanted && keptIdOf(state, wanted.student);
  useEffect(() => {
    if (wanted && studentId !== null) go.toStudent(studentId, wanted.want);
  }, [wanted, studentId, go]);
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => go.to('page'), patience);
    return () => clearTimeout(timer);
  }, [wanted, go]);
}
