import { isCauseKnown } from '../domain/cause-known.ts';
import type { Cause } from '../domain/cause.ts';
import type { Crossing } from '../domain/crossing.ts';
import type { ClearingRecord } from '../domain/crossing-resolution.ts';
import { compareInstants, schoolDayOf } from '../domain/instant.ts';
import { schoolYearOf } from '../domain/school-calendar.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { changeOf, seriesKey } from '../domain/snapshots.ts';
import type { Judged } from '../domain/standing.ts';
import { type JudgedSnapshot, usedStanding } from '../domain/stored-standing.ts';
import type { Student } from '../domain/student.ts';
import { comparableWithDays } from '../domain/unit.ts';
import { historyByStudent } from './history.ts';
import { clearingRecords } from './outstanding.ts';
import type { Rows } from './read-store.ts';

/** One student over the line of whom nobody has said why. */
export type WhyItem = {
  student: Student;
  snapshot: Snapshot;
  standing: Judged;
  change: { delta: number; since: SchoolDay } | null;
};

/** "Do you know why?": `total` students over the line, `known` of them with a cause, `open` those still asked about. */
export type WhyQueue = { total: number; known: number; open: WhyItem[] };

/**
 * The week's one question over every student read on this device, most days missed first (domain.md 1, R5). Open are those
 * without any answer whom no cause, note or contact of this school year has cleared since they last crossed a threshold
 * (domain.md 8).
 */
export async function whyQueue(
  rows: Rows,
  settings: Settings,
  today: SchoolDay,
): Promise<WhyQueue> {
  const over = overTheLine(await rows.all('readings'), settings, today);
  const ids = [...over.keys()];
  const answers = Map.groupBy(await answersOf(rows, ids), ({ studentId }) => studentId);
  const asked = ids.filter((id) => !answers.has(id));
  const cleared = await clearedSince(rows, asked, schoolYearOf(today).from);
  const open = asked.filter((id) => !cleared.has(id));
  return {
    total: ids.length,
    known: ids.filter((id) => isCauseKnown(answers.get(id) ?? [])).length,
    open: await itemsOf(rows, open, over),
  };
}

function overTheLine(
  latest: Snapshot[],
  settings: Settings,
  today: SchoolDay,
): Map<string, JudgedSnapshot> {
  const inDays = latest.filter(({ unit }) => comparableWithDays(unit));
  const over = new Map<string, JudgedSnapshot>();
  for (const [studentId, snapshots] of Map.groupBy(inDays, (snapshot) => snapshot.studentId)) {
    const used = usedStanding(snapshots, settings, today);
    if (used?.standing.line === 'over') over.set(studentId, used);
  }
  return over;
}

async function answersOf(rows: Rows, studentIds: string[]): Promise<Cause[]> {
  const causes = await rows.about('causes', studentIds);
  return causes.filter(({ deletedAt }) => deletedAt === null);
}

/** Students about whom somebody wrote something since their last crossing of the year, or in the year when they crossed none. */
async function clearedSince(
  rows: Rows,
  studentIds: string[],
  firstDay: SchoolDay,
): Promise<Set<string>> {
  const crossings = await rows.about('crossings', studentIds);
  const ofYear = crossings.filter(({ crossedOn }) => crossedOn >= firstDay);
  const standing = Map.groupBy(ofYear.filter(isStanding), ({ studentId }) => studentId);
  const records = await clearingRecords(rows, studentIds);
  const written = Map.groupBy(
    records.filter(({ deletedAt, createdAt }) => !deletedAt && schoolDayOf(createdAt) >= firstDay),
    ({ studentId }) => studentId,
  );
  return new Set(
    studentIds.filter((id) => isCleared(standing.get(id) ?? [], written.get(id) ?? [])),
  );
}

function isStanding({ state }: Crossing): boolean {
  return state !== 'retracted';
}

function isCleared(crossings: Crossing[], written: ClearingRecord[]): boolean {
  if (crossings.length === 0) return written.length > 0;
  return crossings.every(({ state }) => state === 'resolved');
}

async function itemsOf(
  rows: Rows,
  studentIds: string[],
  over: Map<string, JudgedSnapshot>,
): Promise<WhyItem[]> {
  const students = await rows.getMany('students', studentIds);
  const histories = await historyByStudent(rows, studentIds);
  const items = students.flatMap((student) => {
    const used = student && over.get(student.id);
    if (!used || student.deletedAt !== null) return [];
    const key = seriesKey(used.snapshot);
    const history = histories.get(student.id) ?? [];
    const change = changeOf(history.filter((one) => seriesKey(one) === key));
    return [{ student, ...used, change }];
  });
  return items.toSorted(
    (one, other) =>
      other.standing.absences - one.standing.absences ||
      one.student.name.localeCompare(other.student.name) ||
      compareInstants(one.student.createdAt, other.student.createdAt),
  );
}
