import type { RecapEntry } from '../../../../components/meeting/recap.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';

type Kept = { deletedAt: string | null };
const isKept = ({ deletedAt }: Kept) => deletedAt === null;

/** Every review held on a day, and every task written down on it or decided in one of them, by student and by name; students without either are left out. */
export async function readRecap(rows: Rows, day: SchoolDay): Promise<RecapEntry[]> {
  const reviews = (await rows.all('reviews')).filter((one) => isKept(one) && one.heldOn === day);
  const held = new Set<string | null>(reviews.map(({ id }) => id));
  const tasks = (await rows.all('tasks')).filter(
    (one) => isKept(one) && (schoolDayOf(one.createdAt) === day || held.has(one.reviewId)),
  );
  const ids = [...new Set([...reviews, ...tasks].map(({ studentId }) => studentId))];
  const students = await rows.getMany('students', ids);
  const byAge = (one: { createdAt: string }, other: { createdAt: string }) =>
    one.createdAt.localeCompare(other.createdAt);
  return students
    .flatMap((student) => (student && isKept(student) ? [student] : []))
    .map((student) => ({
      student,
      reviews: reviews.filter(({ studentId }) => studentId === student.id).toSorted(byAge),
      tasks: tasks.filter(({ studentId }) => studentId === student.id).toSorted(byAge),
    }))
    .toSorted((one, other) => one.student.name.localeCompare(other.student.name));
}
