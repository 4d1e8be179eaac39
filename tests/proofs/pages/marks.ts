import type { DayStatus } from '../../../lib/domain/page-reading.ts';
import type { Person } from './people.ts';

/** What a school writes for a day, with the words its legend explains it by; "E" says why, not whether. */
export const letters: { letter: string; words: string; status: DayStatus }[] = [
  { letter: 'P', words: 'Present', status: 'present' },
  { letter: 'A', words: 'Absent', status: 'absent' },
  { letter: 'T', words: 'Tardy', status: 'tardy' },
  { letter: 'H', words: 'Half day absent', status: 'half' },
  { letter: 'E', words: 'Excused', status: 'unknown' },
];

/** Ten days of school. */
export const days = ['05', '06', '07', '08', '09', '12', '13', '14', '15', '16'].map(
  (day) => `2026-10-${day}`,
);

/** The mark of one pupil on one day: invented from what is known of them, the same every time. */
export function markOf({ id, attended }: Person, day: number): (typeof letters)[number] {
  const [first] = letters;
  const mark = letters[(Number(id) * (day + 3) + attended) % 7] ?? first;
  if (!mark) throw new Error('There are no letters.');
  return mark;
}
