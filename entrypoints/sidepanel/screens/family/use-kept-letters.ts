import { useLiveQuery } from 'dexie-react-hooks';
import { type Week, weekOf } from '../../../../lib/domain/casework/week-facts.ts';
import { schoolDaySchema, type SchoolDay } from '../../../../lib/domain/school-day.ts';
import { draftKeys } from '../../../../lib/store/draft-keys.ts';
import { useStore } from '../../hooks/store-context.ts';
import { draftKey } from '../student/open-form.ts';

/** The key under which one week's letter is kept while it is not sent. */
export function letterKey(studentId: string, week: Week): string {
  return draftKey(studentId, { kind: 'update', id: week.from });
}

/** Weeks before this one whose letter was begun and not sent, newest first; empty until it is known. */
export function useKeptLetters(studentId: string, today: SchoolDay): Week[] {
  const store = useStore();
  const prefix = draftKey(studentId, { kind: 'update', id: '' });
  const keys = useLiveQuery(async () => draftKeys(store, prefix), [store, prefix]) ?? [];
  const thisWeek = weekOf(today).from;
  return keys
    .flatMap((key) => schoolDaySchema.safeParse(key.slice(prefix.length)).data ?? [])
    .filter((day) => day < thisWeek)
    .toSorted()
    .toReversed()
    .map(weekOf);
}
